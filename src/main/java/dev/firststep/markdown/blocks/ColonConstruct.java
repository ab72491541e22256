package dev.firststep.markdown.blocks;

import java.util.List;
import java.util.Optional;

/** What is written in lines of three and more colons, as far as it holds or is blocks: by Learn, and by us. */
public sealed interface ColonConstruct {
    /** The word after the colons, in lower case. */
    String name();

    /**
     * A passage for some targets or pivots; at least one of the two is given.
     *
     * @param target {@code docs}, {@code chromeless} or {@code pdf}
     * @param pivots in the order in which they were written
     */
    record Zone(Optional<String> target, List<String> pivots) implements ColonConstruct {
        public Zone {
            pivots = List.copyOf(pivots);
        }

        @Override
        public String name() {
            return "zone";
        }
    }

    /**
     * A passage for some versions.
     *
     * @param range as written
     */
    record Moniker(String range) implements ColonConstruct {
        @Override
        public String name() {
            return "moniker";
        }
    }

    /** A row of columns. */
    record Row() implements ColonConstruct {
        @Override
        public String name() {
            return "row";
        }
    }

    /**
     * A column of a row.
     *
     * @param span its width beside the others, as written; {@code 1} if nothing is said
     */
    record Column(String span) implements ColonConstruct {
        @Override
        public String name() {
            return "column";
        }
    }

    /**
     * A form that Learn's own server answers.
     *
     * @param model empty if it has none
     */
    record Form(String model, String action, String submitText) implements ColonConstruct {
        @Override
        public String name() {
            return "form";
        }
    }

    /**
     * A table of rules. Whatever is empty narrows nothing down.
     *
     * @param ids of rules, in the order in which they are shown
     */
    record RuleTable(List<String> who, List<String> topics, List<String> ids, List<String> severities)
            implements ColonConstruct {
        public RuleTable {
            who = List.copyOf(who);
            topics = List.copyOf(topics);
            ids = List.copyOf(ids);
            severities = List.copyOf(severities);
        }

        @Override
        public String name() {
            return "rules";
        }
    }

    /** A line that should have opened a block and is wrong. */
    record Faulty(String name) implements ColonConstruct {}
}
