package dev.firststep.build.move;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Writes {@code redirects.yml} for a move: old redirects lead straight to the new paths, and new ones are added. */
final class RedirectEdits {
    private static final String KEY = "redirects";

    private final MovedPaths moves;
    private final String shown;
    private final String text;
    private final SortedMap<ArticlePath, ArticlePath> added;
    private final Set<ArticlePath> pages;
    private final TextEdits edits;
    private String indent = "  ";

    private RedirectEdits(
            MovedPaths moves,
            String shown,
            String text,
            SortedMap<ArticlePath, ArticlePath> added,
            Set<ArticlePath> pages) {
        this.added = added;
        this.pages = pages;
        this.moves = moves;
        this.shown = shown;
        this.text = text;
        this.edits = new TextEdits(text);
    }

    /**
     * The text after the move.
     *
     * @param text as it is now; empty without such a file
     * @param added the new redirects, old path to new
     * @param pages paths that have a page again, and so no redirect any more
     * @throws MoveRefusal when the file is written in a way that cannot be changed in place
     */
    public static String apply(
            MovedPaths moves,
            String shown,
            String text,
            SortedMap<ArticlePath, ArticlePath> added,
            Set<ArticlePath> pages)
            throws MoveRefusal {
        return new RedirectEdits(moves, shown, text, added, pages).run();
    }

    private String run() throws MoveRefusal {
        Optional<YamlValue> root = YamlParser.parse(YamlText.ofFile(shown, text), finding -> {});
        Optional<YamlValue> list = root.filter(Mapping.class::isInstance)
                .flatMap(value -> ((Mapping) value).find(KEY))
                .map(Entry::value);
        if (list.isPresent() && list.get() instanceof Sequence sequence) {
            existing(sequence);
        }
        String kept = edits.apply().orElse(text);
        StringBuilder out = new StringBuilder(kept.isEmpty() || kept.endsWith("\n") ? kept : kept + "\n");
        if (list.isEmpty()) {
            out.append(KEY).append(":\n");
        }
        added.forEach((from, to) -> out.append(indent)
                .append("- from: ")
                .append(scalar(from))
                .append('\n')
                .append(indent)
                .append("  to: ")
                .append(scalar(to))
                .append('\n'));
        return out.toString();
    }

    /** The one path that YAML would not read as text. */
    private static String scalar(ArticlePath path) {
        String written = ArticleAddress.written(path);
        return written.equals("null") ? "'null'" : written;
    }

    private void existing(Sequence list) throws MoveRefusal {
        int start = edits.offset(list.position().line()) + list.position().column() - 1;
        if (list.items().isEmpty() && text.startsWith("[]", start)) {
            edits.replace(start, start + 2, "");
            return;
        }
        for (YamlValue item : list.items()) {
            String line = line(item.position().line());
            if (!line.stripLeading().startsWith("-")) {
                throw refusal(item, "is not on a line of its own that starts with '-'");
            }
            indent = line.substring(0, line.indexOf('-'));
            if (item instanceof Mapping mapping) {
                item(mapping);
            }
        }
    }

    private String line(int number) {
        int start = edits.offset(number);
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private void item(Mapping item) throws MoveRefusal {
        Optional<Scalar> from = scalar(item, "from");
        Optional<Scalar> to = scalar(item, "to");
        boolean back = from.flatMap(text -> ArticleAddress.path(text.value()))
                .filter(path -> moves.articles().containsValue(path) || pages.contains(path))
                .isPresent();
        if (back) {
            takeBack(item, to);
            return;
        }
        for (Optional<Scalar> address : List.of(from.filter(text -> text.value().indexOf('#') >= 0), to)) {
            if (address.isPresent()) {
                Optional<String> moved = moved(address.get());
                if (moved.isPresent() && !edits.replace(address.get(), moved.get())) {
                    throw refusal(address.get(), "is written in a way that cannot be changed in place");
                }
            }
        }
    }

    private Optional<String> moved(Scalar address) {
        return AddressWatch.moved(
                path -> moves.changed(path).or(() -> Optional.ofNullable(added.get(path))), address.value());
    }

    /** An article that moves back to an old path of its own ends the redirect that stood there. */
    private void takeBack(Mapping item, Optional<Scalar> to) throws MoveRefusal {
        boolean own = to.flatMap(this::moved).isPresent();
        if (!own) {
            throw refusal(item, "redirects the new path to another article");
        }
        int last = item.entries().stream()
                .mapToInt(entry -> entry.value().position().line())
                .max()
                .orElse(item.position().line());
        edits.removeLines(item.position().line(), last);
    }

    private static Optional<Scalar> scalar(Mapping item, String key) {
        return item.find(key).map(Entry::value).filter(Scalar.class::isInstance).map(Scalar.class::cast);
    }

    private static MoveRefusal refusal(YamlValue at, String why) {
        return MoveRefusal.ofContent(at.position() + " " + why, "change the redirect yourself first");
    }
}
