package dev.firststep.learn.site;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.SiteAddresses;
import dev.firststep.model.ArticlePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The addresses of a docset's files in the help centre: those of Learn, as far as the repository shows them. */
final class ArticlePaths {
    private static final int LONGEST_SEGMENT = 100;

    private final SiteAddresses addresses;
    private final String prefix;

    ArticlePaths(Docset docset) {
        this.addresses = new SiteAddresses(docset.config());
        this.prefix = prefix(docset);
    }

    /** Learn's own base path is not in a repository; {@code dest} and the folder are its best likeness. */
    private static String prefix(Docset docset) {
        if (!docset.config().basePath().isEmpty()) {
            return "";
        }
        return RepositoryPath.folder(docset.config().settings().text("dest").orElse(docset.folder()));
    }

    /** The site-absolute address of a page on Learn, in lower case: {@code /partner-center/billing}. */
    String url(DocsetFile page) {
        return url(page.path(), page.kind());
    }

    /** The same of a path that may not be there any more. */
    String url(String path, FileKind kind) {
        String url = addresses.url(path, kind, false).substring(1);
        String whole = "/" + prefix + url;
        return (whole.length() > 1 && whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole)
                .toLowerCase(Locale.ROOT);
    }

    ArticlePath article(DocsetFile page) {
        return article(page.path(), page.kind());
    }

    /** The path of the article that a file makes, or would make if it were there. */
    ArticlePath article(String path, FileKind kind) {
        return new ArticlePath(clean(url(path, kind)));
    }

    /** The path of a picture or another file below a locale's folder. */
    String resource(String path) {
        return clean(prefix + path);
    }

    private static String clean(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : RepositoryPath.normalize(path).split("/", -1)) {
            if (!segment.isEmpty() && !segment.equals("..")) {
                segments.add(cleanSegment(segment));
            }
        }
        return String.join("/", segments);
    }

    private static String cleanSegment(String segment) {
        StringBuilder out = new StringBuilder();
        segment.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
            boolean first = out.isEmpty() && (c == '.' || c == '-');
            out.append(plain && !first ? Character.toString(c) : out.isEmpty() ? "_" : "-");
        });
        while (out.length() > 1 && out.charAt(out.length() - 1) == '.') {
            out.setLength(out.length() - 1);
        }
        return out.substring(0, Math.min(out.length(), LONGEST_SEGMENT));
    }
}
