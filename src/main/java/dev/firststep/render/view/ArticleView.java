package dev.firststep.render.view;

import dev.firststep.render.body.SafeHtml;
import java.util.List;
import java.util.Optional;

/**
 * An article.
 *
 * @param id the anchor of the title, empty for none
 * @param lang the language of the text when it is not that of the page
 * @param notices what the reader must know before reading
 * @param support where to ask about what the article is about
 * @param share how to send it to somebody
 */
public record ArticleView(
        String title,
        Optional<String> id,
        Optional<String> lang,
        List<NoticeView> notices,
        List<BadgeView> appliesTo,
        List<BadgeView> roles,
        List<DateView> dates,
        SafeHtml body,
        Optional<SupportView> support,
        Optional<ShareView> share,
        Optional<LinkView> previous,
        Optional<LinkView> next) {
    public ArticleView {
        notices = List.copyOf(notices);
        appliesTo = List.copyOf(appliesTo);
        roles = List.copyOf(roles);
        dates = List.copyOf(dates);
    }
}
