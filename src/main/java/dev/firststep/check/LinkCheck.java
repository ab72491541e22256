package dev.firststep.check;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.SiteIndex;

/** Every link and image of every page leads somewhere in the page's own edition. */
final class LinkCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        LinkResolver resolver = new LinkResolver(index);
        EditionFindings shared = new EditionFindings();
        PageLinks.forEach(
                index,
                (page, link) -> new UnresolvedLink(index, page, link.position(), findings, shared)
                        .explainLink(resolver.resolve(link.target(), page)));
        PageLinks.forEachImage(
                index,
                (page, image) -> new UnresolvedLink(index, page, image.position(), findings, shared)
                        .explainImage(resolver.resolve(image.target(), page)));
        shared.report(findings);
    }
}
