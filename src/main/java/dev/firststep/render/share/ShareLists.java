package dev.firststep.render.share;

import dev.firststep.diagnostic.JsonWriter;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Edition;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.url.PrefixedUrls;
import dev.firststep.render.url.Urls;
import java.util.List;

/**
 * Lists of all that can be shared, for portals of partners. Their form is {@code docs/schema/share-1.json}: one list for
 * each edition, and one of the editions.
 */
public final class ShareLists {
    private static final String SCHEMA = "firststep-share/1";

    private final SiteIndex index;
    private final Shares shares;
    private final Urls absolute;

    public ShareLists(SiteIndex index, Shares shares) {
        this.index = index;
        this.shares = shares;
        this.absolute = PrefixedUrls.absolute(index.config().site().baseUrl());
    }

    /** The editions, each with the address of its own list. */
    public String editions(List<EditionContext> contexts) {
        JsonWriter json = new JsonWriter().beginObject().field("schema", SCHEMA);
        json.name("editions").beginArray();
        for (EditionContext context : contexts) {
            json.beginObject();
            edition(context, json);
            json.field("list", absolute.to(index.addresses().shareList(context.edition())))
                    .end();
        }
        return json.end().end() + "\n";
    }

    /** Every page of an edition. */
    public String pages(EditionContext context) {
        JsonWriter json = new JsonWriter().beginObject().field("schema", SCHEMA);
        edition(context, json);
        json.name("pages").beginArray();
        shares.paths(context).forEach(path -> shares.of(context, path).ifPresent(share -> page(share, json)));
        return json.end().end() + "\n";
    }

    /** These pages, of whichever editions. */
    public static String pages(List<Share> pages) {
        JsonWriter json = new JsonWriter().beginObject().field("schema", SCHEMA);
        json.name("pages").beginArray();
        pages.forEach(share -> page(share, json));
        return json.end().end().toString();
    }

    private void edition(EditionContext context, JsonWriter json) {
        Edition edition = context.edition();
        json.field("edition", edition.toString())
                .field("locale", edition.locale().value())
                .field("cloud", edition.cloud().value())
                .field("site", context.siteName())
                .field("language_name", context.site().languageName(edition.locale()))
                .field("cloud_name", context.cloudName())
                .field("url", absolute.to(context.home()));
    }

    private static void page(Share share, JsonWriter json) {
        json.beginObject()
                .field("path", share.path().value())
                .field("edition", share.edition().toString())
                .field("title", share.title())
                .field("language", share.language().value());
        share.description().ifPresent(text -> json.field("description", text));
        share.updated().ifPresent(day -> json.field("updated", day.toString()));
        json.field("url", share.url()).field("go", share.go()).field("qr", share.qr());
        json.name("email")
                .beginObject()
                .field("subject", share.mail().subject())
                .field("body", share.mail().body())
                .end();
        json.field("chat", share.chat()).field("embed", share.embed()).end();
    }
}
