package dev.firststep.learn.site;

import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.redirect.RedirectTarget;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.Resolution;
import dev.firststep.markdown.html.Destinations;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import dev.firststep.model.address.AddressText;
import dev.firststep.model.address.ReaderChoices;
import dev.firststep.model.address.TargetReader;
import dev.firststep.model.address.TargetReading;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Understands the addresses in one page of a repository: files beside it, addresses of the site, other sites. */
final class PageDestinations implements Destinations {
    private static final String HTTP = "http://";
    private static final String MAILTO = "mailto:";
    private static final String ANCHOR_SIGNS = "[^\\p{L}\\p{M}\\p{N}._~-]";

    private final RepositorySite site;
    private final SitePage page;
    private final LocaleTag locale;
    private final Predicate<String> isCloud;

    /**
     * Understands the addresses in one language of a page.
     *
     * @param isCloud whether a version is a cloud
     */
    PageDestinations(RepositorySite site, SitePage page, LocaleTag locale, Predicate<String> isCloud) {
        this.locale = locale;
        this.site = site;
        this.page = page;
        this.isCloud = isCloud;
    }

    /** As DocFX v3 finds it; the text that a reference may bring along stands in for the name of the page. */
    @Override
    public Optional<Reference> reference(String reference) {
        UrlText uid = UrlText.of(UrlText.unescape(reference));
        return site.references()
                .find(page.docset(), uid.path(), parameter(uid, "view"))
                .map(owner -> {
                    Optional<String> text = parameter(uid, "text").map(words -> words.replace('+', ' '));
                    Target target = new Target.ToArticle(address(owner.file()), anchor(uid.fragment()), choices(uid));
                    LocaleTag language = owner.file().isFallback() ? SiteLocales.ENGLISH : site.locale();
                    return new Reference(
                            target,
                            text.orElse(owner.name()),
                            Optional.of(language).filter(own -> text.isEmpty() && !own.equals(locale)));
                });
    }

    private ArticlePath address(DocsetFile file) {
        return site.page(file)
                .map(SitePage::path)
                .orElseGet(() -> site.paths(page.docset()).article(file));
    }

    private static Optional<String> parameter(UrlText address, String name) {
        return Arrays.stream(address.query().replaceFirst("^\\?", "").split("&", -1))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /** What readers have chosen, other than their cloud. */
    private Optional<String> choices(UrlText address) {
        return ReaderChoices.of(address.query(), choice -> !isCloud.test(choice.substring(choice.indexOf('=') + 1)));
    }

    @Override
    public TargetReading read(String destination) {
        String written = destination.strip();
        if (written.isEmpty()) {
            return AddressText.flaw(written).orElseThrow();
        }
        Resolution resolution = site.resolver(page.docset()).link(written, page.file());
        if (resolution instanceof Resolution.Found found) {
            return found(found.file(), new UrlText("", found.query(), found.fragment()));
        }
        if (resolution instanceof Resolution.SelfBookmark self) {
            return anchor(self.fragment())
                    .<TargetReading>map(id -> new TargetReading.Allowed(new Target.ToAnchor(id)))
                    .orElseGet(() -> article(page.path(), UrlText.of("")));
        }
        if (resolution instanceof Resolution.Missing missing) {
            return missing(missing, written);
        }
        if (resolution instanceof Resolution.Redirected redirected) {
            return moved(redirected);
        }
        if (resolution instanceof Resolution.OutOfScope outside) {
            return outside(outside.file(), written);
        }
        if (resolution instanceof Resolution.Absolute absolute) {
            return absolute(absolute.url());
        }
        if (resolution instanceof Resolution.LocalFile) {
            return TargetReading.forbidden(written, "is a path on one computer", "write a relative path");
        }
        return external(written);
    }

    /** A file of another docset is built with that one; any other is missing. */
    private TargetReading outside(DocsetFile file, String written) {
        return site.page(file)
                .map(target -> article(target.path(), UrlText.of(written)))
                .orElseGet(() -> found(file, UrlText.of(written)));
    }

    private ArticlePath page(String path) {
        return site.paths(page.docset()).article(path, FileKind.MARKDOWN_PAGE);
    }

    private TargetReading found(DocsetFile file, UrlText rest) {
        ArticlePaths paths = site.paths(page.docset());
        return file.kind().isPage()
                ? article(paths.article(file), rest)
                : new TargetReading.Allowed(new Target.ToFile(paths.resource(file.path())));
    }

    private TargetReading article(ArticlePath path, UrlText rest) {
        return new TargetReading.Allowed(new Target.ToArticle(path, anchor(rest.fragment()), choices(rest)));
    }

    /** The id after the hash, if it can be one. */
    private static Optional<String> anchor(String fragment) {
        String id = fragment.startsWith("#") ? fragment.substring(1) : fragment;
        return Optional.of(id.replaceAll(ANCHOR_SIGNS, "-")).filter(text -> !text.isEmpty());
    }

    /** A file that has moved is linked where it is now, so that readers of one cloud are not led into another unseen. */
    private TargetReading moved(Resolution.Redirected redirected) {
        Optional<RedirectTarget> end = site.movedTo(page.docset(), redirected.path());
        Optional<ArticlePath> article = end.flatMap(RedirectLines::article);
        if (article.isPresent()) {
            String own =
                    end.get() instanceof RedirectTarget.ToPage to ? to.anchor().orElse("") : "";
            String fragment = redirected.fragment().isEmpty() ? own : redirected.fragment();
            return article(article.get(), new UrlText("", redirected.query(), fragment));
        }
        return end.flatMap(to -> RedirectLines.away(to, site))
                .<TargetReading>map(TargetReading.Allowed::new)
                .orElseGet(() -> article(page(redirected.path()), new UrlText("", "", redirected.fragment())));
    }

    private TargetReading missing(Resolution.Missing missing, String written) {
        UrlText url = UrlText.of(UrlText.unescape(written));
        Optional<DocsetFile> twin = chinaTwin(missing.path());
        if (twin.isPresent() && site.repairs(Repair.CHINA_PREFIX)) {
            return new TargetReading.Mended(
                    new Target.ToArticle(site.paths(page.docset()).article(twin.get()), anchor(url.fragment())),
                    "'" + missing.path() + "' is read as '"
                            + RepositoryPath.name(twin.get().path()) + "'",
                    "write the name of the file that is there");
        }
        String path = resolved(missing.path());
        boolean isArticle = FileKindNames.isPage(path);
        return isArticle
                ? article(page(path), url)
                : new TargetReading.Allowed(
                        new Target.ToFile(site.paths(page.docset()).resource(path)));
    }

    private String resolved(String written) {
        return RepositoryPath.resolve(page.file().folder(), written.replace('\\', '/'));
    }

    private Optional<DocsetFile> chinaTwin(String written) {
        String path = resolved(written);
        String twin = RepositoryPath.parent(path) + "China-" + RepositoryPath.name(path);
        return page.docset().find(twin).filter(file -> file.kind() == FileKind.MARKDOWN_PAGE);
    }

    /** An address of the site, with or without a locale before it; what is no page of ours is on Learn. */
    private TargetReading absolute(String written) {
        UrlText url = UrlText.of(written);
        return site.byUrl(siteUrl(written))
                .<TargetReading>map(target -> article(target, url))
                .orElseGet(() -> TargetReader.read(SiteLocales.onLearn(locale, written)));
    }

    /** A site-absolute address without locale, query and fragment, in lower case. */
    static String siteUrl(String address) {
        String path = UrlText.of(address.replace('\\', '/')).path();
        return SiteLocales.withoutLocale(path).toLowerCase(Locale.ROOT);
    }

    private static TargetReading external(String written) {
        if (written.regionMatches(true, 0, HTTP, 0, HTTP.length())) {
            return mended(
                    "https://" + encoded(written.substring(HTTP.length())),
                    written + " is not encrypted, and is read as https");
        }
        if (written.regionMatches(true, 0, MAILTO, 0, MAILTO.length()) && written.indexOf('?') >= 0) {
            return mended(
                    written.substring(0, written.indexOf('?')), written + " fills in a mail, which is left to readers");
        }
        return TargetReader.read(encoded(written));
    }

    private static TargetReading mended(String address, String message) {
        TargetReading reading = TargetReader.read(address);
        return reading instanceof TargetReading.Allowed allowed
                ? new TargetReading.Mended(allowed.target(), message, "write '" + address + "'")
                : reading;
    }

    /** Blanks and backslashes in addresses of the web are what browsers make of them. */
    private static String encoded(String url) {
        return url.replace(" ", "%20").replace("\\", "/");
    }
}
