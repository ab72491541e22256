package dev.firststep.render.share;

import dev.firststep.model.LocaleTag;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.text.PageStrings;
import java.util.Map;

/** Ready texts about a page, in the language of its edition. */
final class ShareTexts {
    private final EditionContext context;
    private final SharedPage page;

    ShareTexts(EditionContext context, SharedPage page) {
        this.context = context;
        this.page = page;
    }

    Mail mail(String url, String go) {
        PageStrings wording = context.wording();
        String about = page.description().map(text -> text + "\n").orElse("");
        String elsewhere = context.isOneCloud() ? "share.other-language" : "share.other-edition";
        String body = String.join(
                "\n\n",
                wording.text("share.mail-greeting"),
                wording.text("share.mail-opening"),
                name() + "\n" + about + url,
                wording.text(elsewhere, Map.of("url", go)));
        return new Mail(context.headTitle(page.title()), body + "\n");
    }

    String chat(String url) {
        return name() + "\n" + url;
    }

    /** The title, with all that a reader should know before opening the page. */
    private String name() {
        String title = page.language().equals(context.edition().locale()) ? page.title() : titleWithLanguage();
        return context.isOneCloud() ? title : title + " – " + context.cloudName();
    }

    private String titleWithLanguage() {
        LocaleTag language = page.language();
        return context.wording()
                .text(
                        "share.title-in-language",
                        Map.of("title", page.title(), "language", context.site().languageName(language)));
    }
}
