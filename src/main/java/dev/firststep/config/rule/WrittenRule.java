package dev.firststep.config.rule;

import dev.firststep.cloud.rule.Actor;
import dev.firststep.cloud.rule.Force;
import dev.firststep.cloud.rule.Period;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.Target;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A rule as it is written in the source language, before its translations join it. */
record WrittenRule(
        String id,
        RuleWords words,
        Force force,
        Period period,
        SortedMap<CloudId, WrittenPractice> practices,
        Position position) {
    WrittenRule {
        practices = Collections.unmodifiableSortedMap(new TreeMap<>(practices));
    }

    /**
     * How the rule works in one cloud.
     *
     * @param note the key under {@code clouds} at which its note is written
     */
    record WrittenPractice(
            SortedSet<Actor> who,
            Optional<String> role,
            Optional<Target.ToEndpoint> where,
            Optional<Target.ToArticle> article,
            String topic,
            Optional<String> note,
            Position position) {
        WrittenPractice {
            who = Collections.unmodifiableSortedSet(new TreeSet<>(who));
        }
    }
}
