package dev.firststep.model.address;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An article and an optional anchor in it, written {@code path} or {@code path#anchor}. The home article is written
 * {@code index}, after its file.
 *
 * @param choices what readers have chosen on the page, written {@code path?view=v2}
 */
public record ArticleAddress(ArticlePath path, Optional<String> anchor, Optional<String> choices) {
    /** What {@link #parse} accepts, as a hint. */
    public static final String HINT =
            "write a path such as customers/self-support: lower-case letters, digits and hyphens, folders with a slash";

    private static final String HOME = "index";
    private static final int LONGEST = 500;
    private static final Pattern ANCHOR = Pattern.compile("[\\p{L}\\p{M}\\p{N}._~-]{1,200}");

    /** Empty unless it is written just so: no slash at either end, no {@code .md}, no empty anchor. */
    public static Optional<ArticleAddress> parse(String text) {
        int hash = text.indexOf('#');
        String page = hash < 0 ? text : text.substring(0, hash);
        int mark = page.indexOf('?');
        Optional<String> choices = mark < 0 ? Optional.empty() : ReaderChoices.of(page.substring(mark));
        if (mark >= 0
                && choices.map(found -> found.length() + 1 != page.length() - mark)
                        .orElse(true)) {
            return Optional.empty();
        }
        Optional<ArticlePath> path = path(mark < 0 ? page : page.substring(0, mark));
        if (hash < 0) {
            return path.map(p -> new ArticleAddress(p, Optional.empty(), choices));
        }
        String anchor = text.substring(hash + 1);
        return ANCHOR.matcher(anchor).matches()
                ? path.map(p -> new ArticleAddress(p, Optional.of(anchor), choices))
                : Optional.empty();
    }

    /** The path of an address without an anchor. */
    public static Optional<ArticlePath> path(String text) {
        if (text.equals(HOME)) {
            return Optional.of(ArticlePath.HOME);
        }
        boolean plain = !text.isEmpty() && text.length() <= LONGEST && ArticlePath.isValid(text);
        return plain && !isFile(text) ? Optional.of(new ArticlePath(text)) : Optional.empty();
    }

    /** The path as {@link #path} reads it. */
    public static String written(ArticlePath path) {
        return path.isHome() ? HOME : path.value();
    }

    public Target.ToArticle target() {
        return new Target.ToArticle(path, anchor, choices);
    }

    /** How the address was most likely meant, as a hint. */
    public static String hint(String text) {
        return meant(text).map(meant -> "write '" + meant + "'").orElse(HINT);
    }

    /** The sound address that is closest to the text, if there is one. */
    static Optional<String> meant(String text) {
        int hash = text.indexOf('#');
        String corrected = corrected(hash < 0 ? text : text.substring(0, hash));
        String whole = corrected + (hash < 0 ? "" : text.substring(hash));
        return Optional.of(whole).filter(w -> parse(w).isPresent());
    }

    private static boolean isFile(String path) {
        return path.endsWith(".md") || path.endsWith("/" + HOME);
    }

    private static String corrected(String path) {
        if (path.length() > LONGEST) {
            return path;
        }
        String plain = path.strip().toLowerCase(Locale.ROOT).replace('\\', '/').replace(' ', '-');
        String inner = withoutEnd(withoutSlashes(plain), ".md");
        return inner.isEmpty() ? HOME : withoutEnd(inner, "/" + HOME);
    }

    private static String withoutSlashes(String path) {
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/') {
            start++;
        }
        while (end > start && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(start, end);
    }

    private static String withoutEnd(String path, String end) {
        return path.endsWith(end) ? path.substring(0, path.length() - end.length()) : path;
    }
}
