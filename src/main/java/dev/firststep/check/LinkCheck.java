package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Target;
import java.util.ArrayList;
import java.util.List;

/** Every link and image of every page leads somewhere in the page's own edition. */
final class LinkCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        LinkResolver resolver = new LinkResolver(index);
        PageLinks.forEach(
                index, (page, link) -> report(index, page, link.target(), link.position(), resolver, findings));
        index.editions()
                .forEach(edition -> index.pages(edition).forEach(page -> {
                    for (ImageUse image : page.facts().images()) {
                        if (image.scope().includes(edition.cloud())) {
                            report(index, page, image.target(), image.position(), resolver, findings);
                        }
                    }
                }));
    }

    private static void report(
            SiteIndex index,
            PageEntry page,
            Target target,
            Position position,
            LinkResolver resolver,
            DiagnosticSink findings) {
        CloudId cloud = page.edition().cloud();
        Resolution resolution = resolver.resolve(target, page);
        if (resolution instanceof Resolution.NoArticle missing) {
            findings.add(
                    Code.LINK_TARGET_MISSING,
                    position,
                    "no article '" + missing.path() + "'",
                    Wording.meant(
                            missing.path().value(),
                            paths(index),
                            "correct the path, or write the article with 'firststep new " + missing.path() + "'"));
        } else if (resolution instanceof Resolution.NoAnchor missing) {
            findings.add(
                    Code.LINK_ANCHOR_MISSING,
                    position,
                    "no heading '#" + missing.anchor() + "' in article '" + missing.path() + "' for cloud '" + cloud
                            + "'",
                    Wording.meant(
                            missing.anchor(),
                            anchors(index, page, missing.path()),
                            "use the id of a heading in the source language; 'firststep explain " + missing.path()
                                    + "' lists them"));
        } else if (resolution instanceof Resolution.NotInCloud absent) {
            findings.add(
                    Code.LINK_EDITION_MISSING,
                    position,
                    "article '" + absent.path() + "' has no page in cloud '" + cloud + "'",
                    "wrap the sentence in a ::: zone for the clouds where that article applies");
        } else if (resolution instanceof Resolution.NoEndpoint unknown) {
            findings.add(
                    Code.ENDPOINT_UNKNOWN,
                    position,
                    "no endpoint '" + unknown.id() + "'",
                    Wording.meant(
                            unknown.id(),
                            index.config().clouds().endpointNames().keySet(),
                            "use one of the endpoints in clouds.yml, or add it there"));
        } else if (resolution instanceof Resolution.EndpointNotInCloud absent) {
            findings.add(
                    Code.ENDPOINT_UNDEFINED,
                    position,
                    "endpoint '" + absent.id() + "' has no address in cloud '" + cloud + "'",
                    "add the address to clouds.yml, or wrap the sentence in a ::: zone for the clouds that have it");
        } else if (resolution instanceof Resolution.NoSupportTopic unknown) {
            findings.add(
                    Code.SUPPORT_UNKNOWN,
                    position,
                    "no support topic '" + unknown.topic() + "'",
                    Wording.meant(
                            unknown.topic(),
                            index.config().support().topics().keySet(),
                            "use one of the topics in support.yml, or add it there"));
        } else if (resolution instanceof Resolution.SupportUnsettled unsettled) {
            reportRoutes(page, unsettled, position, findings);
        } else if (resolution instanceof Resolution.NoFile missing) {
            findings.add(
                    Code.IMAGE_MISSING,
                    position,
                    "no file '" + missing.path() + "'",
                    Wording.meant(
                            missing.path(),
                            files(index),
                            "put the file beside the article, in its own language or in the source language"));
        }
    }

    private static void reportRoutes(
            PageEntry page, Resolution.SupportUnsettled unsettled, Position position, DiagnosticSink findings) {
        String reader =
                "cloud '" + page.edition().cloud() + "' in " + page.edition().locale();
        if (unsettled.routes() == 0) {
            findings.add(
                    Code.SUPPORT_UNDEFINED,
                    position,
                    "topic '" + unsettled.topic() + "' has no support route for " + reader,
                    "add a route to support.yml");
        } else {
            findings.add(
                    Code.SUPPORT_AMBIGUOUS,
                    position,
                    "topic '" + unsettled.topic() + "' has " + unsettled.routes() + " equally specific routes for "
                            + reader,
                    "leave one of them in support.yml");
        }
    }

    private static List<String> paths(SiteIndex index) {
        return index.articles().keySet().stream().map(ArticlePath::value).toList();
    }

    private static List<String> anchors(SiteIndex index, PageEntry from, ArticlePath path) {
        return index.page(from.edition(), path).map(PageEntry::headingIds).orElse(List.of());
    }

    private static List<String> files(SiteIndex index) {
        List<String> files = new ArrayList<>();
        index.images().keySet().forEach(path -> files.add(path.substring(path.indexOf('/') + 1)));
        return files;
    }
}
