package dev.firststep.link;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.Image;
import dev.firststep.model.SitePath;
import java.util.regex.Pattern;

/**
 * The address of everything that is generated.
 *
 * @param singleCloud whether the site serves one cloud only and so leaves the cloud out of its addresses
 */
public record Addresses(boolean singleCloud) {
    private static final int DIGEST_IN_NAME = 12;
    private static final Pattern OWN_FILE =
            Pattern.compile("(404\\.html|feed\\.xml|(rules|share)\\.json|sitemap(-[0-9]+)?\\.xml)(/.*)?"
                    + "|(.*/)?(index\\.html|qr\\.svg)(/.*)?");

    /** The folder of an edition, without slashes at its ends: {@code zh-cn/china-21vianet}. */
    public String folder(Edition edition) {
        String locale = edition.locale().slug();
        return singleCloud ? locale : locale + "/" + edition.cloud();
    }

    /** Whether the folder that this path needs has the name of a file that every edition has. */
    public static boolean isTaken(ArticlePath path) {
        return OWN_FILE.matcher(path.value()).matches();
    }

    public SitePath page(Edition edition, ArticlePath article) {
        return SitePath.ofDirectory(article.isHome() ? folder(edition) : folder(edition) + "/" + article);
    }

    /** The address that partners share: it lets the reader choose an edition, and never changes. */
    public SitePath go(ArticlePath article) {
        return SitePath.ofDirectory(article.isHome() ? "go" : "go/" + article);
    }

    /** Where the reader chooses among all editions. */
    public SitePath root() {
        return SitePath.ofDirectory("");
    }

    public SitePath notFound(Edition edition) {
        return new SitePath(folder(edition) + "/404.html");
    }

    public SitePath rootNotFound() {
        return new SitePath("404.html");
    }

    /** The picture of the QR code that leads to a page: it lies beside the page. */
    public SitePath qr(Edition edition, ArticlePath article) {
        return new SitePath(folder(edition) + (article.isHome() ? "" : "/" + article) + "/qr.svg");
    }

    /** The list of all that can be shared of an edition. */
    public SitePath shareList(Edition edition) {
        return new SitePath(folder(edition) + "/share.json");
    }

    /** The list of the editions' lists. */
    public SitePath shareLists() {
        return new SitePath("share.json");
    }

    public SitePath feed(Edition edition) {
        return new SitePath(folder(edition) + "/feed.xml");
    }

    /** The rules of an edition, for programs. */
    public SitePath rules(Edition edition) {
        return new SitePath(folder(edition) + "/rules.json");
    }

    /** The sitemap of an edition; those after the first carry their number, which counts from 1. */
    public SitePath sitemap(Edition edition, int number) {
        return new SitePath(folder(edition) + (number == 1 ? "/sitemap.xml" : "/sitemap-" + number + ".xml"));
    }

    public SitePath sitemapIndex() {
        return new SitePath("sitemap.xml");
    }

    /** An image under a name that changes with its content. */
    public SitePath image(Image image) {
        String file = image.path().substring(image.path().lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        String digest = image.digest().substring(0, DIGEST_IN_NAME);
        return new SitePath("media/" + file.substring(0, dot) + "." + digest + file.substring(dot));
    }

    /** An asset of the templates under a name that changes with its content. */
    public SitePath asset(String name, String digest) {
        int dot = name.lastIndexOf('.');
        return new SitePath(
                "assets/" + name.substring(0, dot) + "." + digest.substring(0, DIGEST_IN_NAME) + name.substring(dot));
    }
}
