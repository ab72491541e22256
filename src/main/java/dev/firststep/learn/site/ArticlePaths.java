package dev.firststep.learn.site;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.PublishedAddresses;
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

    /** The folder of a docset stands before its addresses only where nothing else tells it from the other docsets. */
    ArticlePaths(LearnRepository repository, Docset docset) {
        this.addresses = PublishedAddresses.of(repository, docset);
        boolean alone = repository.docsets().size() == 1;
        boolean based = !addresses.url("page.md", FileKind.MARKDOWN_PAGE, false).equals("/page");
        this.prefix = alone || based ? "" : docset.folder();
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

    /** The site-absolute address of a file of data, such as the groups of pivots. */
    String data(DocsetFile file) {
        return addresses.url(file.path(), file.kind(), true);
    }

    /** Whether the first part of the addresses is known. */
    boolean hasBase() {
        return addresses.hasBase();
    }

    ArticlePath article(DocsetFile page) {
        return article(page.path(), page.kind());
    }

    /** The path of the article that a file makes, or would make if it were there. */
    ArticlePath article(String path, FileKind kind) {
        return new ArticlePath(clean(url(path, kind)));
    }

    /** The path of the article at a site-absolute address. */
    static ArticlePath ofUrl(String url) {
        return new ArticlePath(clean(UrlText.of(url).path()));
    }

    /** The path of a picture or another file below a locale's folder. */
    String resource(String path) {
        return clean(prefix + addresses.url(path, FileKind.RESOURCE, false));
    }

    static String clean(String path) {
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
