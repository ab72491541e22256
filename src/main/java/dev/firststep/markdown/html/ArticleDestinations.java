package dev.firststep.markdown.html;

import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.Target;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/**
 * The rule for addresses in articles: articles, endpoints, support routes and anchors by name, files beside the article,
 * {@code https} and {@code mailto}; nothing else. It decides on the decoded text, because that is what a browser sees.
 */
public final class ArticleDestinations implements Destinations {
    private static final int LONGEST = 2_000;

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
    public Reading read(String destination) {
        if (destination.isEmpty()) {
            return Reading.forbidden(destination, "leads nowhere", "write the address between the parentheses");
        }
        if (destination.length() > LONGEST) {
            return Reading.forbidden(
                    destination.substring(0, 40) + "…",
                    "is longer than " + LONGEST + " characters",
                    "link to a shorter address");
        }
        if (hasForbiddenCharacter(destination)) {
            return Reading.forbidden(
                    destination,
                    "has a blank, a backslash or a control character in it",
                    "write %20 for a blank and / for a backslash");
        }
        int colon = destination.indexOf(':');
        String scheme = colon < 0 ? "" : destination.substring(0, colon);
        return isScheme(scheme)
                ? scheme(scheme.toLowerCase(Locale.ROOT), destination.substring(colon + 1), destination)
                : local(destination);
    }

    private static boolean hasForbiddenCharacter(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            int c = destination.codePointAt(i);
            if (c <= ' ' || c == '\\' || (c > '~' && isForbidden(c))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForbidden(int codePoint) {
        return codePoint == 0xFFFD
                || CharacterGuard.isForbidden(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static boolean isScheme(String scheme) {
        return !scheme.isEmpty() && WebAddress.holdsOnly(scheme, "+.-");
    }

    private Reading scheme(String scheme, String rest, String destination) {
        return switch (scheme) {
            case "https" -> WebAddress.read(rest, destination);
            case "mailto" -> mail(rest, destination);
            case "article" -> article(rest, destination);
            case "endpoint" ->
                isName(rest)
                        ? new Reading.Allowed(new Target.ToEndpoint(rest))
                        : Reading.forbidden(
                                destination, "names no endpoint", "write endpoint: and a name of clouds.yml");
            case "support" ->
                isName(rest)
                        ? new Reading.Allowed(new Target.ToSupport(rest))
                        : Reading.forbidden(
                                destination, "names no support topic", "write support: and a topic of support.yml");
            case "http" -> Reading.forbidden(destination, "is not encrypted", "use https:// instead of http://");
            default ->
                Reading.forbidden(
                        destination,
                        "starts with '" + scheme + ":', which may not be linked to",
                        "use https://, mailto:, endpoint:, support:, article: or a relative path");
        };
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && name.length() <= 60
                && WebAddress.holdsOnly(name, "-")
                && name.equals(name.toLowerCase(Locale.ROOT))
                && !name.startsWith("-");
    }

    private static Reading mail(String address, String destination) {
        int at = address.indexOf('@');
        boolean valid = at > 0
                && at == address.lastIndexOf('@')
                && address.length() <= 254
                && address.indexOf('.', at) > at + 1
                && !address.endsWith(".")
                && WebAddress.holdsOnly(address, "@._+-");
        return valid
                ? new Reading.Allowed(new Target.ToMail(address))
                : Reading.forbidden(
                        destination, "is no plain mail address", "write mailto:name@example.com, without ?subject=");
    }

    private static Reading article(String rest, String destination) {
        int hash = rest.indexOf('#');
        String path = hash < 0 ? rest : rest.substring(0, hash);
        Optional<String> anchor = hash < 0 ? Optional.empty() : Optional.of(rest.substring(hash + 1));
        if (!ArticlePath.isValid(path) || anchor.filter(String::isEmpty).isPresent()) {
            return Reading.forbidden(
                    destination, "names no article", "write article: and a path such as billing/questions");
        }
        return new Reading.Allowed(new Target.ToArticle(ArticlePath.ofFile(path), anchor));
    }

    private Reading local(String destination) {
        if (destination.startsWith("#")) {
            return destination.length() > 1
                    ? new Reading.Allowed(new Target.ToAnchor(destination.substring(1)))
                    : Reading.forbidden(destination, "names no heading", "write the heading's id after #");
        }
        if (destination.startsWith("/")) {
            return Reading.forbidden(
                    destination,
                    "starts at the root of a site, which pages do not know",
                    "write a relative path such as ../billing/questions.md, or article:billing/questions");
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        Optional<String> resolved = resolve(path);
        if (resolved.isEmpty() || resolved.get().isEmpty() || !ArticlePath.isValid(resolved.get())) {
            return Reading.forbidden(
                    destination, "is no path of a file in this language's folder", hint(path, resolved));
        }
        return path.endsWith(".md")
                ? markdown(resolved.get(), destination, hash)
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

    private static Reading markdown(String path, String destination, int hash) {
        Optional<String> anchor = hash < 0 || hash + 1 == destination.length()
                ? Optional.empty()
                : Optional.of(destination.substring(hash + 1));
        return new Reading.Allowed(new Target.ToArticle(ArticlePath.ofFile(path), anchor));
    }

    private static Reading file(String path, String destination, int hash) {
        return hash < 0
                ? new Reading.Allowed(new Target.ToFile(path))
                : Reading.forbidden(
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
