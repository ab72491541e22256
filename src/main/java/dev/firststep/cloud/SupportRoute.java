package dev.firststep.cloud;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.Optional;

/**
 * Where one topic leads. An absent cloud or locale means all of them.
 *
 * @param to an article, an endpoint or a web address
 */
public record SupportRoute(
        String topic, Optional<CloudId> cloud, Optional<LocaleTag> locale, Target to, Position position) {
    boolean holdsFor(String wantedTopic, CloudId wantedCloud, LocaleTag wantedLocale) {
        return topic.equals(wantedTopic)
                && cloud.map(wantedCloud::equals).orElse(true)
                && locale.map(wantedLocale::equals).orElse(true);
    }

    /** How narrowly the route is drawn; a cloud weighs more than a locale, because the wrong cloud helps nobody. */
    int precedence() {
        return (cloud.isPresent() ? 2 : 0) + (locale.isPresent() ? 1 : 0);
    }
}
