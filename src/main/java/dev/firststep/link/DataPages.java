package dev.firststep.link;

import dev.firststep.cloud.rule.Rule;
import dev.firststep.cloud.rule.Rules;
import dev.firststep.config.ContentConfig;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudScope;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which pages a site has that are made from its data. */
public final class DataPages {
    /** The overview of the rules. */
    public static final ArticlePath RULES = new ArticlePath("rules");

    private DataPages() {}

    static List<DataPage> of(ContentConfig config) {
        List<DataPage> pages = new ArrayList<>();
        if (!config.rules().isEmpty()) {
            pages.add(overview(config.rules()));
        }
        return pages;
    }

    private static DataPage overview(Rules rules) {
        SortedMap<String, CloudScope> anchors = new TreeMap<>();
        rules.all().forEach(rule -> anchors.put(rule.id(), scope(rule)));
        return new DataPage(RULES, rules.title(), rules.description(), CloudScope.EVERYWHERE, anchors);
    }

    private static CloudScope scope(Rule rule) {
        return CloudScope.of(rule.practices().keySet());
    }
}
