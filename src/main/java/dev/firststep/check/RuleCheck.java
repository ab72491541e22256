package dev.firststep.check;

import dev.firststep.check.EditionFindings.Readers;
import dev.firststep.cloud.rule.Practice;
import dev.firststep.cloud.rule.Rule;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.Target;

/** The article of each rule, and its anchor, are there in every cloud in which the rule names them. */
final class RuleCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        LinkResolver resolver = new LinkResolver(index);
        EditionFindings shared = new EditionFindings();
        for (Rule rule : index.config().rules().all()) {
            for (Edition edition : index.editions()) {
                rule.in(edition.cloud())
                        .ifPresent(practice -> practice.article()
                                .ifPresent(article -> new NamedArticle(rule, practice, edition, article)
                                        .look(resolver, new PathHint(index), findings, shared)));
            }
        }
        shared.report(findings);
    }

    private record NamedArticle(Rule rule, Practice practice, Edition edition, Target.ToArticle article) {
        void look(LinkResolver resolver, PathHint paths, DiagnosticSink findings, EditionFindings shared) {
            Resolution resolution = resolver.resolve(article, edition);
            ArticlePath path = article.path();
            Position position = practice.position();
            if (resolution instanceof Resolution.NoArticle) {
                findings.add(
                        Code.LINK_TARGET_MISSING,
                        position,
                        "the rule '" + rule.id() + "' names article '" + path + "', which is not there",
                        paths.article(path));
            } else if (resolution instanceof Resolution.NotInCloud) {
                shared.add(
                        Code.LINK_EDITION_MISSING,
                        position,
                        "the rule '" + rule.id() + "' names article '" + path + "', which has no page in",
                        Readers.CLOUDS,
                        "name another article for that cloud, under its own id",
                        edition);
            } else if (resolution instanceof Resolution.NoAnchor missing) {
                shared.add(
                        Code.LINK_ANCHOR_MISSING,
                        position,
                        "the rule '" + rule.id() + "' names heading '#" + missing.anchor() + "' of article '" + path
                                + "', which is not there for",
                        Readers.CLOUDS,
                        "use the id of a heading in the source language; 'firststep explain " + path + "' lists them",
                        edition);
            }
        }
    }
}
