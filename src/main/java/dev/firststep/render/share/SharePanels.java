package dev.firststep.render.share;

import dev.firststep.model.ArticlePath;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.ShareFieldView;
import dev.firststep.render.view.ShareView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The panel from which readers share a page. */
public final class SharePanels {
    private static final int CHAT_LINES = 3;
    private static final int EMBED_LINES = 4;

    private final Shares shares;

    public SharePanels(Shares shares) {
        this.shares = shares;
    }

    /**
     * Empty for a page that cannot be shared, such as a generated list.
     *
     * @param urls how the page itself points at the files of the site
     */
    public Optional<ShareView> panel(EditionContext context, ArticlePath path, Urls urls) {
        return shares.of(context, path)
                .map(share -> new ShareView(fields(context, share), share.mail().address(), urls.to(context.qr(path))));
    }

    /** The underscore keeps the ids apart from those of headings. */
    private static List<ShareFieldView> fields(EditionContext context, Share share) {
        PageStrings wording = context.wording();
        String link = wording.text("share.link", Map.of("edition", edition(context)));
        return List.of(
                new ShareFieldView("_share-link", link, share.url(), 1, true),
                new ShareFieldView("_share-go", wording.text("share.go"), share.go(), 1, true),
                new ShareFieldView("_share-chat", wording.text("share.chat"), share.chat(), CHAT_LINES, false),
                new ShareFieldView("_share-embed", wording.text("share.embed"), share.embed(), EMBED_LINES, false));
    }

    private static String edition(EditionContext context) {
        String language = context.site().languageName(context.edition().locale());
        return context.isOneCloud() ? language : language + context.wording().text("list.comma") + context.cloudName();
    }
}
