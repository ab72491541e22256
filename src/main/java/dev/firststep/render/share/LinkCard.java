package dev.firststep.render.share;

import dev.firststep.model.LocaleTag;
import dev.firststep.render.body.HtmlText;
import dev.firststep.render.frame.EditionContext;
import java.time.LocalDate;
import java.util.Map;

/**
 * A link card for other sites: plain HTML that needs no script and loads nothing. Its style is an attribute, which the
 * other site may delete or replace by rules for the class.
 */
final class LinkCard {
    private static final String STYLE = "max-width:36em;padding:0 1.25em;border:1px solid;border-radius:.5em";

    private LinkCard() {}

    static String html(EditionContext context, SharedPage page, String url) {
        LocaleTag reader = context.edition().locale();
        String lang = page.language().equals(reader) ? "" : " lang=\"" + page.language() + "\"";
        StringBuilder out = new StringBuilder();
        out.append("<aside class=\"help-card\" lang=\"").append(reader);
        out.append("\" style=\"").append(STYLE).append("\">\n<p><a href=\"");
        HtmlText.append(out, url);
        out.append('"').append(lang).append("><strong>");
        HtmlText.append(out, page.title());
        out.append("</strong></a></p>\n");
        page.description().ifPresent(text -> paragraph(lang, text, out));
        out.append("<p><small>");
        HtmlText.append(out, context.cloudTitle(context.siteName()));
        page.updated().ifPresent(day -> updated(context, day, out));
        return out.append("</small></p>\n</aside>").toString();
    }

    private static void paragraph(String lang, String text, StringBuilder out) {
        out.append("<p").append(lang).append('>');
        HtmlText.append(out, text);
        out.append("</p>\n");
    }

    private static void updated(EditionContext context, LocalDate day, StringBuilder out) {
        String date = context.wording().date(day);
        out.append("<br>");
        HtmlText.append(out, context.wording().text("share.updated", Map.of("date", date)));
    }
}
