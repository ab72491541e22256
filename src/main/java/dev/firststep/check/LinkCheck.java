package dev.firststep.check;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Target;

/** Every link and image of every page leads somewhere in the page's own edition. */
final class LinkCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        LinkResolver resolver = new LinkResolver(index);
        PageLinks.forEach(
                index, (page, link) -> resolve(link.target(), link.position(), page, index, resolver, findings));
        index.editions()
                .forEach(edition -> index.pages(edition).forEach(page -> {
                    for (ImageUse image : page.facts().images()) {
                        if (image.scope().includes(edition.cloud())) {
                            resolve(image.target(), image.position(), page, index, resolver, findings);
                        }
                    }
                }));
    }

    private static void resolve(
            Target target,
            Position position,
            PageEntry page,
            SiteIndex index,
            LinkResolver resolver,
            DiagnosticSink findings) {
        new UnresolvedLink(index, page, position)
                .explain(resolver.resolve(target, page))
                .ifPresent(findings::add);
    }
}
