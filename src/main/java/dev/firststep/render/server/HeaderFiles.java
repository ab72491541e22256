package dev.firststep.render.server;

import dev.firststep.model.SitePath;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The headers and the 404 pages of the site, as servers want to be told of them. */
public final class HeaderFiles {
    private final String base;
    private final SortedMap<String, SitePath> notFound;

    /**
     * @param base the path of the site on its host, with slashes at both ends
     * @param notFound the 404 page of each folder, without a final slash; the empty folder is the root
     */
    public HeaderFiles(String base, Map<String, SitePath> notFound) {
        this.base = base;
        this.notFound = new TreeMap<>(notFound);
    }

    /** For Netlify and Cloudflare Pages, which join what several rules say; they find 404 pages by name. */
    public String netlify() {
        StringBuilder out = new StringBuilder();
        for (HeaderRule rule : HeaderRules.ALL) {
            out.append(base)
                    .append(rule.folder())
                    .append('*')
                    .append(rule.suffix())
                    .append('\n');
            rule.headers()
                    .forEach(h -> out.append("  ")
                            .append(h.name())
                            .append(": ")
                            .append(h.value())
                            .append('\n'));
        }
        return out.toString();
    }

    /** For Apache 2.4, which reads it where it lies. */
    public String apache() {
        StringBuilder out = new StringBuilder("AddType image/svg+xml .svg\n");
        notFound.forEach((folder, page) -> out.append(apacheNotFound(folder, page)));
        out.append("<IfModule mod_headers.c>\n");
        for (HeaderRule rule : HeaderRules.ALL) {
            String lines = apacheHeaders(rule.headers());
            boolean everywhere = rule.folder().isEmpty();
            String where = "%{REQUEST_URI} =~ m#^" + base + rule.folder() + ".*"
                    + rule.suffix().replace(".", "\\.") + "$#";
            out.append(everywhere ? lines : "<If \"" + where + "\">\n" + lines + "</If>\n");
        }
        return out.append("</IfModule>\n").toString();
    }

    private String apacheNotFound(String folder, SitePath page) {
        String line = "ErrorDocument 404 " + base + page + "\n";
        return folder.isEmpty() ? line : "<If \"%{REQUEST_URI} =~ m#^" + base + folder + "/#\">\n" + line + "</If>\n";
    }

    private static String apacheHeaders(List<Header> headers) {
        StringBuilder out = new StringBuilder();
        headers.forEach(h -> out.append(h.onSuccessOnly() ? "Header set " : "Header always set ")
                .append(h.name())
                .append(" \"")
                .append(h.value())
                .append("\"\n"));
        return out.toString();
    }

    /** For nginx, to be included in a {@code server} block. A location that sets headers inherits none, so all are repeated. */
    public String nginx() {
        StringBuilder out = new StringBuilder("# Include this file in the server block of the site.\n");
        out.append("error_page 404 ").append(base).append("404.html;\n");
        out.append(nginxHeaders(HeaderRules.EVERYTHING, ""));
        out.append(nginxLocation("^~ " + base + "assets/", HeaderRules.ASSETS));
        out.append("location ~ \"^").append(base).append("media/.*\\.svg$\" {\n");
        out.append(nginxHeaders(HeaderRules.DRAWINGS, "    ")).append("}\n");
        out.append(nginxLocation(base + "media/", HeaderRules.MEDIA));
        notFound.forEach((folder, page) -> {
            if (!folder.isEmpty()) {
                out.append("location ").append(base).append(folder).append("/ {\n    error_page 404 ");
                out.append(base).append(page).append(";\n}\n");
            }
        });
        return out.toString();
    }

    private static String nginxLocation(String where, HeaderRule rule) {
        return "location " + where + " {\n" + nginxHeaders(rule, "    ") + "}\n";
    }

    private static String nginxHeaders(HeaderRule rule, String indent) {
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
