package dev.firststep.render.server.host;

import dev.firststep.model.SitePath;
import dev.firststep.render.server.Languages;
import dev.firststep.render.server.Move;
import dev.firststep.render.server.ServerModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rules of Apache's mod_rewrite: what is hidden, removed or moved, and where the reader's language leads. */
final class ApacheRewriting {
    /** Apache reads the file anew for each request; this many rules cost it a few milliseconds. */
    static final int MAX_RULES = 1000;

    private static final String CHOOSES = "(?:^|&)choose(?:[=&]|$)";
    private static final String SHARED = "^(?:go/(?:.+/)?)?$";

    private final ServerModel model;
    private final List<List<Move>> rules;

    ApacheRewriting(ServerModel model) {
        this.model = model;
        this.rules = sameInFolders(model.moves());
    }

    /** Moves that differ in their folders only, which take one rule. */
    private static List<List<Move>> sameInFolders(List<Move> moves) {
        Map<Move, List<Move>> groups = new LinkedHashMap<>();
        moves.forEach(move -> groups.computeIfAbsent(
                        new Move("", move.from(), move.to(), move.anchor()), key -> new ArrayList<>())
                .add(move));
        return groups.values().stream().limit(MAX_RULES).toList();
    }

    /** How many moves the rules hold. */
    int kept() {
        return rules.stream().mapToInt(List::size).sum();
    }

    String text() {
        StringBuilder out = new StringBuilder("RewriteEngine On\n");
        out.append("RewriteRule ^").append(HiddenFiles.PATTERN).append(" - [R=404,L]\n");
        gone(out);
        rules.forEach(rule -> move(rule, out));
        model.languages().ifPresent(languages -> languages(languages, out));
        foldersWithoutPage(out);
        return out.toString();
    }

    private void gone(StringBuilder out) {
        if (!model.gone().isEmpty()) {
            out.append("ErrorDocument 410 ").append(model.base()).append("%{reqenv:FIRSTSTEP_GONE}index.html\n");
        }
        for (SitePath page : model.gone()) {
            String address = NginxMaps.withoutSlash(page);
            out.append("RewriteRule ^").append(Patterns.literal(address));
            out.append("/?$ - [E=FIRSTSTEP_GONE:").append(page.address()).append(",G]\n");
        }
    }

    private void move(List<Move> rule, StringBuilder out) {
        Move any = rule.get(0);
        String folders = String.join("|", rule.stream().map(Move::folder).toList());
        String pattern = "RewriteRule ^(" + Patterns.literal(folders) + ")/" + Patterns.literal(any.from()) + "/?$ ";
        String target = model.base() + "$1/" + (any.to().isEmpty() ? "" : any.to() + "/");
        if (any.anchor().isEmpty()) {
            out.append(pattern).append(target).append(" [R=301,L]\n");
        } else {
            // A query stands before the fragment, and Apache would append it.
            out.append("RewriteCond %{QUERY_STRING} .\n").append(pattern).append(target);
            out.append("?%{QUERY_STRING}").append(any.fragment()).append(" [R=301,L,NE]\n");
            out.append(pattern).append(target).append(any.fragment()).append(" [R=301,L,NE]\n");
        }
    }

    /** Later rules replace what earlier ones have found, so the best come last. */
    private void languages(Languages languages, StringBuilder out) {
        set("FIRSTSTEP_FOLDER", languages.fallback(), out);
        List<String> patterns = new ArrayList<>(AcceptLanguage.patterns(languages));
        Collections.reverse(patterns);
        for (String pattern : patterns) {
            out.append("RewriteCond %{HTTP:Accept-Language} \"").append(pattern).append("\" [NC]\n");
            set("FIRSTSTEP_LANGUAGE", "%1", out);
        }
        List<Languages.Range> ranges = new ArrayList<>(languages.ranges());
        Collections.reverse(ranges);
        for (Languages.Range range : ranges) {
            out.append("RewriteCond %{ENV:FIRSTSTEP_LANGUAGE} ^")
                    .append(range.prefix())
                    .append("(?:-|$) [NC]\n");
            set("FIRSTSTEP_FOLDER", range.folder(), out);
        }
        String chosen = "(?:^|;\\s*)" + ServerModel.COOKIE + "=(" + String.join("|", languages.folders()) + ")(?:;|$)";
        out.append("RewriteCond %{HTTP_COOKIE} \"").append(chosen).append("\"\n");
        set("FIRSTSTEP_FOLDER", "%1", out);
        choices(out);
    }

    private static void set(String name, String value, StringBuilder out) {
        out.append("RewriteRule ")
                .append(SHARED)
                .append(" - [E=")
                .append(name)
                .append(':')
                .append(value)
                .append("]\n");
    }

    private void choices(StringBuilder out) {
        out.append(
                "<IfModule mod_headers.c>\nHeader always merge Vary \"Accept-Language, Cookie\" env=FIRSTSTEP_FOLDER\n");
        out.append("</IfModule>\n");
        out.append("RewriteCond %{QUERY_STRING} !").append(CHOOSES).append('\n');
        out.append("RewriteRule ^$ ").append(model.base()).append("%{ENV:FIRSTSTEP_FOLDER}/ [R=302,L]\n");
        places(out);
        out.append("RewriteCond %{QUERY_STRING} !").append(CHOOSES).append('\n');
        out.append("RewriteCond %{REQUEST_FILENAME}::$1 ^(.*/)go/?(.*?)/?::\\2/?$\n");
        out.append("RewriteCond %1%{ENV:FIRSTSTEP_FOLDER}/%2/index.html -f\n");
        out.append("RewriteRule ^go/((?:.+/)?)$ ").append(model.base());
        out.append("%{ENV:FIRSTSTEP_FOLDER}/$1 [R=302,L]\n");
    }

    private void places(StringBuilder out) {
        Map<String, List<String>> byPage = new LinkedHashMap<>();
        model.places()
                .forEach(place -> byPage.computeIfAbsent(place.page(), page -> new ArrayList<>())
                        .add(Patterns.literal(place.anchor())));
        byPage.forEach((page, anchors) -> {
            String rule = "RewriteCond %{QUERY_STRING} !" + CHOOSES + "\nRewriteRule ^go/" + Patterns.literal(page)
                    + "/(" + String.join("|", anchors) + ")/$ " + model.base() + "%{ENV:FIRSTSTEP_FOLDER}/" + page
                    + "/";
            out.append("RewriteCond %{QUERY_STRING} .\n").append(rule).append("?%{QUERY_STRING}#$1 [R=302,L,NE]\n");
            out.append(rule).append("#$1 [R=302,L,NE]\n");
        });
    }

    private static void foldersWithoutPage(StringBuilder out) {
        out.append("RewriteCond %{REQUEST_FILENAME} -d\n");
        out.append("RewriteCond %{REQUEST_FILENAME}/index.html !-f\n");
        out.append("RewriteRule ^ - [R=404,L]\n");
    }
}
