package dev.firststep.render.server.host;

import dev.firststep.model.SitePath;
import dev.firststep.render.server.Languages;
import dev.firststep.render.server.Move;
import dev.firststep.render.server.ServerModel;
import java.util.List;

/** The maps of nginx: from addresses to where they have moved, and from the reader's languages to an edition. */
final class NginxMaps {
    /** What nginx has room for unless it is told otherwise. */
    private static final int USUAL_ENTRIES = 1000;

    private static final int USUAL_KEY = 40;

    /** What an entry takes beside its key, and how many long ones should fit into a bucket. */
    private static final int ENTRY = 24;

    private static final int IN_BUCKET = 6;

    private static final String NO_EDITION = "_none";

    private final ServerModel model;
    private final NginxNames names;

    NginxMaps(ServerModel model, NginxNames names) {
        this.model = model;
        this.names = names;
    }

    String text() {
        StringBuilder out =
                new StringBuilder("# Include this file in the http block, before the server block of the site.\n");
        if (!model.moves().isEmpty() || !model.gone().isEmpty()) {
            addresses(out);
        }
        model.languages().ifPresent(languages -> languages(languages, out));
        return out.toString();
    }

    private void addresses(StringBuilder out) {
        // An error page is asked for within the same request, and must be looked up anew.
        out.append("map $uri $").append(names.path()).append(" {\n    volatile;\n    default $uri;\n");
        out.append("    \"~^(?<fs_path>.+)/$\" $fs_path;\n}\n");
        open("$" + names.path(), names.to(), out);
        model.moves().forEach(move -> entry(move.source(), model.base() + move.target(), out));
        out.append("}\n");
        open("$" + names.path(), names.fragment(), out);
        model.moves().stream()
                .filter(move -> move.anchor().isPresent())
                .forEach(move -> entry(move.source(), "\"" + move.fragment() + "\"", out));
        out.append("}\n");
        open("$" + names.path(), names.gone(), out);
        model.gone().forEach(page -> entry(withoutSlash(page), model.base() + page, out));
        out.append("}\n");
    }

    private static void open(String from, String to, StringBuilder out) {
        out.append("map ").append(from).append(" $").append(to).append(" {\n    volatile;\n    default \"\";\n");
    }

    private void entry(String path, String value, StringBuilder out) {
        out.append("    ")
                .append(model.base())
                .append(path)
                .append(' ')
                .append(value)
                .append(";\n");
    }

    static String withoutSlash(SitePath page) {
        String address = page.address();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /**
     * Room for the maps, in a file of its own because nginx takes these settings once for all sites. It refuses a key that
     * is longer than a bucket, and searches a table that is too small entry by entry.
     */
    String sizes() {
        int entries =
                model.moves().size() + model.gone().size() + model.places().size();
        int longest = model.base().length() + longestPath();
        String head =
                "# Include this file once in the http block, before nginx-http.conf. Of several sites, take the larger numbers.\n";
        return longest > USUAL_KEY || entries > USUAL_ENTRIES
                ? head + "map_hash_bucket_size " + powerOfTwo(IN_BUCKET * (ENTRY + longest)) + ";\nmap_hash_max_size "
                        + powerOfTwo(Math.max(2 * USUAL_ENTRIES, entries)) + ";\n"
                : head;
    }

    private int longestPath() {
        int move = model.moves().stream()
                .map(Move::source)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int gone = model.gone().stream()
                .map(SitePath::value)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        int place = model.places().stream()
                .mapToInt(to -> to.source().length() + 1)
                .max()
                .orElse(0);
        return Math.max(place, Math.max(move, gone));
    }

    private static int powerOfTwo(int least) {
        return Math.max(1, Integer.highestOneBit(Math.max(1, least - 1)) << 1);
    }

    private void languages(Languages languages, StringBuilder out) {
        out.append("map $http_accept_language $").append(names.language()).append(" {\n    default \"\";\n");
        for (String pattern : AcceptLanguage.patterns(languages)) {
            String named = pattern.replaceFirst("\\((?!\\?)", "(?<fs_language>");
            out.append("    \"~*").append(named).append("\" $fs_language;\n");
        }
        out.append("}\nmap $").append(names.language()).append(" $").append(names.negotiated());
        out.append(" {\n    default ").append(languages.fallback()).append(";\n");
        languages
                .ranges()
                .forEach(range -> out.append("    \"~*^")
                        .append(range.prefix())
                        .append("(?:-|$)\" ")
                        .append(range.folder())
                        .append(";\n"));
        out.append("}\n");
        choices(languages.folders(), out);
    }

    private void choices(List<String> folders, StringBuilder out) {
        out.append("map $cookie_").append(ServerModel.COOKIE).append(" $").append(names.preferred());
        out.append(" {\n    default $").append(names.negotiated()).append(";\n");
        folders.forEach(folder ->
                out.append("    ").append(folder).append(' ').append(folder).append(";\n"));
        out.append("}\nmap $args $")
                .append(names.edition())
                .append(" {\n    default $")
                .append(names.preferred());
        out.append(";\n    \"~(?:^|&)choose(?:[=&]|$)\" ").append(NO_EDITION).append(";\n}\n");
        String base = Patterns.literal(model.base());
        out.append("map $uri $")
                .append(names.article())
                .append(" {\n    volatile;\n    default ")
                .append(NO_EDITION);
        out.append("/;\n");
        model.places().forEach(place -> entry(place.source() + "/", place.page() + "/", out));
        out.append("    \"~^").append(base).append("(?:go/(?<fs_article>(?:.+/)?))?$\" $fs_article;\n}\n");
        open("$uri", names.place(), out);
        model.places().forEach(place -> entry(place.source() + "/", "\"#" + place.anchor() + "\"", out));
        out.append("}\n");
    }
}
