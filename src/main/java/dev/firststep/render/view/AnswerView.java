package dev.firststep.render.view;

import dev.firststep.render.body.SafeHtml;
import java.util.List;
import java.util.Optional;

/**
 * The page at which the finder arrives.
 *
 * @param verdicts what to do: one for everybody, or one for each reader when it matters who they are
 * @param support where to ask when it fails
 * @param overview the rule in the list of all
 * @param share how to send the page to somebody
 */
public record AnswerView(
        RuleView rule,
        List<VerdictView> verdicts,
        Optional<SupportView> support,
        LinkView overview,
        LinkView topic,
        SafeHtml data,
        Optional<ShareView> share) {
    public AnswerView {
        verdicts = List.copyOf(verdicts);
    }
}
