package dev.firststep.check;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Target;

/** Every link and image of every page leads somewhere in the page's own edition. */
final class LinkCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        LinkResolver resolver = new LinkResolver(index);
        EditionFindings shared = new EditionFindings();
        PageLinks.forEach(index, (page, link) -> {
            Resolution resolution = resolver.resolve(link.target(), page);
            if (!isToldOfByRoutes(link.target(), resolution)) {
                new UnresolvedLink(index, page.edition(), link.position(), findings, shared).explainLink(resolution);
            }
        });
        PageLinks.forEachImage(
                index,
                (page, image) -> new UnresolvedLink(index, page.edition(), image.position(), findings, shared)
                        .explainImage(resolver.resolve(image.target(), page)));
        shared.report(findings);
    }

    /** What a topic leads to is judged in support.yml; a link can only be wrong about the topic and the audience. */
    private static boolean isToldOfByRoutes(Target target, Resolution resolution) {
        return target instanceof Target.ToSupport
                && !(resolution instanceof Resolution.NoSupportTopic)
                && !(resolution instanceof Resolution.NoSupportAudience);
    }
}
