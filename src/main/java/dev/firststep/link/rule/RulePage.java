package dev.firststep.link.rule;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import java.util.Locale;

/** A page that is made from the rules. */
public sealed interface RulePage {
    /** Its address below every edition that has it. */
    ArticlePath path();

    /** The group of strings in the language files that name and describe it. */
    String wording();

    /** Every rule, by who may act. */
    record Overview() implements RulePage {
        @Override
        public ArticlePath path() {
            return new ArticlePath("rules");
        }

        @Override
        public String wording() {
            return "rules.all";
        }
    }

    /** What one of the actors can do. */
    record OfActor(Actor actor) implements RulePage {
        @Override
        public ArticlePath path() {
            return new ArticlePath("rules/" + name());
        }

        @Override
        public String wording() {
            return "rules." + name();
        }

        private String name() {
            return actor.name().toLowerCase(Locale.ROOT);
        }
    }

    /** Every rule of a topic. */
    record OfTopic(String topic) implements RulePage {
        @Override
        public ArticlePath path() {
            return new ArticlePath("rules/topic/" + topic);
        }

        @Override
        public String wording() {
            return "rules.topic";
        }
    }

    /** What differs between two clouds, in the order in which readers are offered them. */
    record Comparison(CloudId first, CloudId second) implements RulePage {
        @Override
        public ArticlePath path() {
            return new ArticlePath("rules/compare/" + first + "-and-" + second);
        }

        @Override
        public String wording() {
            return "compare";
        }
    }

    /** The first page of the finder: what do you want to do? */
    record Finder() implements RulePage {
        @Override
        public ArticlePath path() {
            return new ArticlePath("find");
        }

        @Override
        public String wording() {
            return "finder.start";
        }
    }

    /** The actions of a topic. */
    record Actions(String topic) implements RulePage {
        @Override
        public ArticlePath path() {
            return new ArticlePath("find/" + topic);
        }

        @Override
        public String wording() {
            return "finder.topic";
        }
    }

    /** Who takes one action, and where. */
    record Answer(String topic, String rule) implements RulePage {
        @Override
        public ArticlePath path() {
            return new ArticlePath("find/" + topic + "/" + rule);
        }

        @Override
        public String wording() {
            return "finder.answer";
        }
    }
}
