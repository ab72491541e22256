package dev.firststep.render.server.host;

import dev.firststep.model.SitePath;
import dev.firststep.render.server.Header;
import dev.firststep.render.server.HeaderRule;
import dev.firststep.render.server.HeaderRules;
import dev.firststep.render.server.MediaTypes;
import dev.firststep.render.server.ServerModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes the file that Apache 2.4 reads where it lies. It needs no more than {@code AllowOverride FileInfo}. */
final class Apache implements HostFormat {
    private static final String FILE = ".htaccess";

    private final ServerModel model;
    private final ApacheRewriting rewriting;

    Apache(ServerModel model) {
        this.model = model;
        this.rewriting = new ApacheRewriting(model);
    }

    @Override
    public SortedMap<String, Supplier<String>> files() {
        return new TreeMap<>(Map.of(FILE, this::text));
    }

    @Override
    public Optional<Shortage> shortage() {
        return Shortage.of(
                FILE,
                "Apache reads it for every request, so it holds no more than " + ApacheRewriting.MAX_RULES + " rules",
                rewriting.kept(),
                model.moves());
    }

    private String text() {
        return types() + notFoundPages() + module("headers", headers()) + module("rewrite", rewriting.text());
    }

    private static String module(String name, String lines) {
        return "<IfModule mod_" + name + ".c>\n" + lines + "</IfModule>\n";
    }

    private static String types() {
        StringBuilder out = new StringBuilder("AddDefaultCharset utf-8\n");
        MediaTypes.BY_SUFFIX.forEach((suffix, type) ->
                out.append("AddType ").append(type).append(" .").append(suffix).append('\n'));
        MediaTypes.TEXT.forEach(
                suffix -> out.append("AddCharset utf-8 .").append(suffix).append('\n'));
        return out.append("<Files \"feed.xml\">\nForceType \"")
                .append(MediaTypes.FEED)
                .append("; charset=utf-8\"\n</Files>\n")
                .toString();
    }

    private String notFoundPages() {
        StringBuilder out = new StringBuilder();
        model.notFound().forEach((folder, page) -> out.append(notFound(folder, page)));
        return out.toString();
    }

    private String notFound(String folder, SitePath page) {
        String line = "ErrorDocument 404 " + model.base() + page + "\n";
        return folder.isEmpty() ? line : below(folder + "/", "", line);
    }

    private String headers() {
        StringBuilder out = new StringBuilder();
        for (HeaderRule rule : HeaderRules.ALL) {
            String lines = headers(rule.headers());
            out.append(rule.isForEverything() ? lines : below(rule.folder(), ".*" + rule.suffix() + "$", lines));
        }
        return out.toString();
    }

    private String below(String folder, String rest, String lines) {
        String path = Patterns.literal(model.base() + folder) + rest.replaceFirst("\\.(?=[a-z])", "\\\\.");
        return "<If \"%{REQUEST_URI} =~ m#^" + path + "#\">\n" + lines + "</If>\n";
    }

    private static String headers(List<Header> headers) {
        StringBuilder out = new StringBuilder();
        headers.forEach(h -> out.append(h.onSuccessOnly() ? "Header set " : "Header always set ")
                .append(h.name())
                .append(" \"")
                .append(h.value())
                .append("\"\n"));
        return out.toString();
    }
}
