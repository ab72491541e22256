package dev.firststep.check;

import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportCase;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A partner's site has its logo and something to read, and leaves out nothing that somebody is sent to. */
public final class PartnerCheck implements SiteCheck {
    private final Partner partner;
    private final SiteIndex site;

    /** @param site the index of the site that the partner's is made from */
    public PartnerCheck(Partner partner, SiteIndex site) {
        this.partner = partner;
        this.site = site;
    }

    /** @param index that of the partner's site */
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        checkLogo(index, findings);
        checkLeftOut(findings);
        checkArticles(index, findings);
        index.editions().forEach(edition -> checkRoutes(edition, index, findings));
    }

    private void checkLogo(SiteIndex index, DiagnosticSink findings) {
        partner.logo()
                .filter(logo -> !index.images().containsKey(logo.path()))
                .ifPresent(logo -> findings.add(
                        Code.IMAGE_MISSING,
                        logo.position(),
                        "no file '" + logo.path() + "'",
                        "put the image into the folder 'partners' of the content, or remove the key"));
    }

    private void checkLeftOut(DiagnosticSink findings) {
        partner.leftOut().paths().forEach((path, position) -> {
            boolean matches = site.articles().keySet().stream()
                    .anyMatch(article -> article.equals(path) || article.value().startsWith(path + "/"));
            if (!matches) {
                findings.add(
                        Code.PARTNER_LEAVES_NOTHING,
                        position,
                        "no article '" + path + "' and no folder of that name",
                        Wording.meant(
                                path.value(),
                                site.articles().keySet().stream()
                                        .map(ArticlePath::value)
                                        .toList(),
                                "remove the line"));
            }
        });
    }

    private void checkArticles(SiteIndex index, DiagnosticSink findings) {
        List<Edition> empty = index.editions().stream()
                .filter(edition -> index.pages(edition).stream()
                        .allMatch(page -> page.path().isHome()))
                .toList();
        if (!empty.isEmpty()) {
            findings.add(
                    Code.PARTNER_EMPTY,
                    partner.leftOut().paths().values().stream()
                            .min(Comparator.naturalOrder())
                            .orElse(partner.position()),
                    "nothing but the home page remains for readers of "
                            + EditionFindings.clouds(empty.stream()
                                    .map(Edition::cloud)
                                    .distinct()
                                    .sorted()
                                    .toList()),
                    "leave out less, or do not serve that cloud");
        }
    }

    /** A route that leads to an article that is left out leads nowhere. */
    private void checkRoutes(Edition edition, SiteIndex index, DiagnosticSink findings) {
        LinkResolver links = new LinkResolver(index);
        for (SupportCase one : index.config().support().cases(List.of(edition.cloud()), List.of(edition.locale()))) {
            index.config()
                    .support()
                    .destination(one)
                    .map(Destination::to)
                    .map(to -> links.resolve(to, edition))
                    .flatMap(PartnerCheck::lost)
                    .ifPresent(path -> report(one, path, findings));
        }
    }

    private static Optional<ArticlePath> lost(Resolution resolution) {
        return resolution instanceof Resolution.LeftOut left ? left.article() : Optional.empty();
    }

    private void report(SupportCase one, ArticlePath path, DiagnosticSink findings) {
        Position position = partner.leftOut()
                .cause(path)
                .map(cause -> partner.leftOut().paths().getOrDefault(cause, partner.position()))
                .orElse(partner.position());
        findings.add(
                Code.PARTNER_ROUTE_LEFT_OUT,
                position,
                "article '" + path + "' is left out, but the support route of audience '" + one.audience()
                        + "' for topic '" + one.topic() + "' leads there",
                "leave the article in, or list the topic under 'topics' in this file");
    }
}
