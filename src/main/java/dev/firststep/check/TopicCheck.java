package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import java.util.Collection;

/** The topic in an article's front matter is one that readers can be routed for. */
final class TopicCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Collection<String> topics = index.config().support().topics().keySet();
        index.articles()
                .values()
                .forEach(byLocale -> byLocale.values()
                        .forEach(facts -> facts.frontMatter()
                                .topic()
                                .filter(topic -> !topics.contains(topic))
                                .ifPresent(topic -> report(topic, facts, topics, findings))));
    }

    private static void report(String topic, ArticleFacts facts, Collection<String> topics, DiagnosticSink findings) {
        findings.add(
                Code.SUPPORT_UNKNOWN,
                facts.frontMatter().position("topic", facts.file()),
                "no support topic '" + topic + "'",
                Wording.meant(topic, topics, "use one of the topics in support.yml, or add it there"));
    }
}
