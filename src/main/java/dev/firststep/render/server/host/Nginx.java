package dev.firststep.render.server.host;

import dev.firststep.model.SitePath;
import dev.firststep.render.server.HeaderRule;
import dev.firststep.render.server.HeaderRules;
import dev.firststep.render.server.MediaTypes;
import dev.firststep.render.server.ServerModel;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes what nginx includes: maps in its {@code http} block, everything else in the {@code server} block of the site. */
final class Nginx implements HostFormat {
    private static final String INDENT = "    ";
    private static final String SERVER_FILE = ServerModel.FOLDER + "nginx-server.conf";
    private static final String HTTP_FILE = ServerModel.FOLDER + "nginx-http.conf";
    private static final String SIZES_FILE = ServerModel.FOLDER + "nginx-sizes.conf";

    private final ServerModel model;
    private final NginxNames names;

    Nginx(ServerModel model) {
        this.model = model;
        this.names = new NginxNames(model);
    }

    @Override
    public SortedMap<String, Supplier<String>> files() {
        NginxMaps maps = new NginxMaps(model, names);
        return new TreeMap<>(Map.of(SERVER_FILE, this::server, HTTP_FILE, maps::text, SIZES_FILE, maps::sizes));
    }

    private String server() {
        return "# Include this file in the server block of the site, and nginx-http.conf before that block.\n"
                + "index index.html;\nautoindex off;\nabsolute_redirect off;\n"
                + types()
                + headers(HeaderRules.EVERYTHING, "")
                + notFound("", model.base() + model.notFound().getOrDefault("", new SitePath("404.html")))
                + moves()
                + gone()
                + location("^~ " + model.base() + "assets/", headers(HeaderRules.ASSETS, INDENT))
                + location("~ \"^" + quoted("media/") + ".*\\.svg$\"", headers(HeaderRules.DRAWINGS, INDENT))
                + location(model.base() + "media/", headers(HeaderRules.MEDIA, INDENT))
                + location("~ \"^" + quoted("") + HiddenFiles.PATTERN + "\"", INDENT + "return 404;\n")
                + location("~ \"^" + quoted("") + "(?:.*/)?feed\\.xml$\"", feed())
                + folders()
                + model.languages().map(languages -> choices()).orElse("");
    }

    private String quoted(String folder) {
        return Patterns.literal(model.base() + folder);
    }

    private static String types() {
        String lines = MediaTypes.BY_SUFFIX.entrySet().stream()
                .map(type -> INDENT + type.getValue() + " " + type.getKey() + ";\n")
                .sorted()
                .collect(Collectors.joining());
        String text = MediaTypes.TEXT.stream()
                .map(suffix -> MediaTypes.BY_SUFFIX.getOrDefault(suffix, ""))
                .filter(type -> !type.equals("text/html"))
                .collect(Collectors.joining(" "));
        return "types {\n" + lines + "}\ndefault_type application/octet-stream;\ncharset utf-8;\ncharset_types " + text
                + " " + MediaTypes.FEED + ";\n";
    }

    private static String feed() {
        return INDENT + "types { }\n" + INDENT + "default_type " + MediaTypes.FEED + ";\n";
    }

    /** A folder without a page is as unknown as any other address. */
    private static String notFound(String indent, String page) {
        return indent + "error_page 404 " + page + ";\n" + indent + "error_page 403 =404 " + page + ";\n";
    }

    private String moves() {
        return model.moves().isEmpty()
                ? ""
                : "if ($" + names.to() + ") {\n" + INDENT + "return 301 $" + names.to() + "$is_args$args$"
                        + names.fragment() + ";\n}\n";
    }

    private String gone() {
        return model.gone().isEmpty()
                ? ""
                : "error_page 410 $" + names.gone() + ";\nif ($" + names.gone() + ") {\n" + INDENT + "return 410;\n}\n";
    }

    private String folders() {
        StringBuilder out = new StringBuilder();
        model.notFound().forEach((folder, page) -> {
            if (!folder.isEmpty()) {
                String errors = notFound(INDENT, model.base() + page) + goneAgain();
                out.append(location(model.base() + folder + "/", errors));
            }
        });
        return out.toString();
    }

    /** A location that names pages for errors inherits none. */
    private String goneAgain() {
        return model.gone().isEmpty() ? "" : INDENT + "error_page 410 $" + names.gone() + ";\n";
    }

    /** Locations that add a header inherit none, so all are repeated. */
    private String choices() {
        String headers = headers(HeaderRules.EVERYTHING, INDENT) + INDENT
                + "add_header Vary \"Accept-Language, Cookie\" always;\n";
        String edition = "$document_root" + model.base() + "$" + names.edition() + "/${" + names.article() + "}";
        String go = headers + INDENT + "if (-f \"" + edition + "index.html\") {\n" + INDENT + INDENT + "return 302 "
                + model.base() + "$" + names.edition() + "/$" + names.article() + "$is_args$args$" + names.place()
                + ";\n" + INDENT + "}\n";
        return location("= " + model.base(), go) + location("^~ " + model.base() + "go/", go);
    }

    private static String location(String where, String lines) {
        return "location " + where + " {\n" + lines + "}\n";
    }

    private static String headers(HeaderRule rule, String indent) {
        StringBuilder out = new StringBuilder();
        HeaderRules.complete(rule)
                .forEach(h -> out.append(indent)
                        .append("add_header ")
                        .append(h.name())
                        .append(" \"")
                        .append(h.value())
                        .append(h.onSuccessOnly() ? "\";\n" : "\" always;\n"));
        return out.toString();
    }
}
