package dev.firststep.markdown.html;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.Target;
import dev.firststep.model.address.AddressText;
import dev.firststep.model.address.ReaderChoices;
import dev.firststep.model.address.TargetReader;
import dev.firststep.model.address.TargetReading;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * The rule for addresses in articles: what {@link TargetReader} reads, anchors, and files beside the article; nothing else.
 * It decides on the decoded text, because that is what a browser sees.
 */
public final class ArticleDestinations implements Destinations {
    private final String directory;

    public ArticleDestinations(ArticleSource source) {
        this.directory = directory(source.path().value(), source.file());
    }

    /** The folder of the article below its locale's folder; the file {@code x/index.md} has the path {@code x}. */
    private static String directory(String path, String file) {
        if (file.endsWith("/index.md") || file.equals("index.md")) {
            return path;
        }
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    @Override
    public TargetReading read(String destination) {
        return TargetReader.namesKind(destination)
                ? TargetReader.read(destination)
                : AddressText.flaw(destination).orElseGet(() -> local(destination));
    }

    private TargetReading local(String destination) {
        if (destination.startsWith("#")) {
            return destination.length() > 1
                    ? new TargetReading.Allowed(new Target.ToAnchor(destination.substring(1)))
                    : TargetReading.forbidden(destination, "names no heading", "write the heading's id after #");
        }
        if (destination.startsWith("/")) {
            return TargetReading.forbidden(
                    destination,
                    "starts at the root of a site, which pages do not know",
                    "write a relative path such as ../billing/questions.md, or article:billing/questions");
        }
        int hash = destination.indexOf('#');
        String page = hash < 0 ? destination : destination.substring(0, hash);
        Optional<String> choices = choices(page);
        String path = choices.isEmpty() ? page : page.substring(0, page.indexOf('?'));
        Optional<String> resolved = resolve(path);
        if (resolved.isEmpty() || resolved.get().isEmpty() || !ArticlePath.isValid(resolved.get())) {
            return TargetReading.forbidden(
                    destination, "is no path of a file in this language's folder", hint(path, resolved));
        }
        return path.endsWith(".md")
                ? markdown(resolved.get(), destination, hash, choices)
                : file(resolved.get(), destination, hash);
    }

    private String hint(String path, Optional<String> resolved) {
        if (resolved.isEmpty()) {
            return "paths stay in the folder of the language: leave out its name, and as many ../ as lead out of it";
        }
        String lower = path.toLowerCase(Locale.ROOT);
        return !lower.equals(path)
                        && resolve(lower).filter(ArticlePath::isValid).isPresent()
                ? "write it in lower case: " + lower
                : "use lower-case names, digits, hyphens and dots, and end the path with .md for an article";
    }

    /** What readers have chosen, if the query of an article's address says nothing else. */
    private static Optional<String> choices(String page) {
        int mark = page.indexOf(".md?");
        return mark < 0
                ? Optional.empty()
                : ReaderChoices.of(page.substring(mark + 4)).filter(page.substring(mark + 4)::equals);
    }

    private static TargetReading markdown(String path, String destination, int hash, Optional<String> choices) {
        Optional<String> anchor = hash < 0 || hash + 1 == destination.length()
                ? Optional.empty()
                : Optional.of(destination.substring(hash + 1));
        return new TargetReading.Allowed(new Target.ToArticle(ArticlePath.ofFile(path), anchor, choices));
    }

    private static TargetReading file(String path, String destination, int hash) {
        return hash < 0
                ? new TargetReading.Allowed(new Target.ToFile(path))
                : TargetReading.forbidden(
                        destination, "has an anchor, which only articles have", "remove the part from # on");
    }

    /** The path below the locale's folder, empty if it leads out of it. */
    private Optional<String> resolve(String relative) {
        Deque<String> segments = new ArrayDeque<>();
        if (!directory.isEmpty()) {
            segments.addAll(Arrays.asList(directory.split("/", -1)));
        }
        for (String segment : relative.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }
}
