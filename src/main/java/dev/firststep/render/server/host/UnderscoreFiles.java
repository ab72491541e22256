package dev.firststep.render.server.host;

import dev.firststep.render.server.Header;
import dev.firststep.render.server.HeaderRule;
import dev.firststep.render.server.HeaderRules;
import dev.firststep.render.server.Languages;
import dev.firststep.render.server.Move;
import dev.firststep.render.server.ServerModel;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Writes {@code _headers} and {@code _redirects} for Cloudflare Pages or Netlify. Both find 404 pages by name, have pages
 * revalidated by themselves, and join what several rules say of one header.
 */
final class UnderscoreFiles implements HostFormat {
    private static final String REDIRECTS = "_redirects";

    /** What Cloudflare Pages reads. */
    private static final int CLOUDFLARE_RULES = 2000;

    private final ServerModel model;
    private final boolean netlify;

    private UnderscoreFiles(ServerModel model, boolean netlify) {
        this.model = model;
        this.netlify = netlify;
    }

    static HostFormat cloudflare(ServerModel model) {
        return new UnderscoreFiles(model, false);
    }

    /** Netlify serves a file in preference to a redirect unless it is told otherwise, and can tell languages apart. */
    static HostFormat netlify(ServerModel model) {
        return new UnderscoreFiles(model, true);
    }

    @Override
    public SortedMap<String, Supplier<String>> files() {
        return new TreeMap<>(Map.of("_headers", this::headers, REDIRECTS, this::redirects));
    }

    @Override
    public Optional<Shortage> shortage() {
        return Shortage.of(
                REDIRECTS, "Cloudflare Pages reads no more than " + CLOUDFLARE_RULES + " lines", kept(), model.moves());
    }

    private int kept() {
        int all = model.moves().size();
        return netlify ? all : Math.min(CLOUDFLARE_RULES, all);
    }

    private String headers() {
        StringBuilder out = new StringBuilder();
        for (HeaderRule rule : HeaderRules.ALL) {
            out.append(model.base())
                    .append(rule.folder())
                    .append('*')
                    .append(rule.suffix())
                    .append('\n');
            rule.headers().stream()
                    .filter(header -> !(rule.isForEverything() && header.isAboutCaching()))
                    .forEach(header -> header(header, out));
        }
        return out.toString();
    }

    private static void header(Header header, StringBuilder out) {
        out.append("  ")
                .append(header.name())
                .append(": ")
                .append(header.value())
                .append('\n');
    }

    private String redirects() {
        StringBuilder out = new StringBuilder();
        if (netlify) {
            model.languages().ifPresent(languages -> languages(languages, out));
        }
        model.moves().stream().limit(kept()).forEach(move -> move(move, out));
        return out.toString();
    }

    private void move(Move move, StringBuilder out) {
        out.append(model.base())
                .append(move.source())
                .append("/ ")
                .append(model.base())
                .append(move.target());
        out.append(move.fragment()).append(netlify ? " 301!\n" : " 301\n");
    }

    /** The first line that fits counts, so the list of editions stays within reach. */
    private void languages(Languages languages, StringBuilder out) {
        out.append(model.base()).append(" choose=:choice ").append(model.base()).append("index.html 200!\n");
        for (Languages.Range range : languages.ranges()) {
            out.append(model.base()).append(' ').append(model.base()).append(range.folder());
            out.append("/ 302! Language=").append(range.prefix()).append('\n');
        }
    }
}
