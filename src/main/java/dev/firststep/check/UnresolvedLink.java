package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.PageEntry;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import java.util.List;
import java.util.Optional;

/** Says why a link or an image leads nowhere for the readers of one page, and what the writer can do. */
final class UnresolvedLink {
    private final SiteIndex index;
    private final PageEntry page;
    private final Position position;

    UnresolvedLink(SiteIndex index, PageEntry page, Position position) {
        this.index = index;
        this.page = page;
        this.position = position;
    }

    /** The finding; empty for a resolution that leads somewhere. */
    Optional<Diagnostic> explain(Resolution resolution) {
        if (resolution instanceof Resolution.NoArticle missing) {
            return noArticle(missing.path());
        }
        if (resolution instanceof Resolution.NoAnchor missing) {
            return noAnchor(missing.path(), missing.anchor());
        }
        if (resolution instanceof Resolution.NotInCloud absent) {
            return notInCloud(absent.path());
        }
        if (resolution instanceof Resolution.NoEndpoint unknown) {
            return noEndpoint(unknown.id());
        }
        if (resolution instanceof Resolution.EndpointNotInCloud absent) {
            return endpointNotInCloud(absent.id());
        }
        if (resolution instanceof Resolution.NoSupportTopic unknown) {
            return noTopic(unknown.topic());
        }
        if (resolution instanceof Resolution.SupportUnsettled unsettled) {
            return unsettled(unsettled.topic(), unsettled.routes());
        }
        return resolution instanceof Resolution.NoFile missing ? noFile(missing.path()) : Optional.empty();
    }

    private Optional<Diagnostic> noArticle(ArticlePath path) {
        List<String> known =
                index.articles().keySet().stream().map(ArticlePath::value).toList();
        return finding(
                Code.LINK_TARGET_MISSING,
                "no article '" + path + "'",
                Wording.meant(
                        path.value(),
                        known,
                        "correct the path, or write the article with 'firststep new " + path + "'"));
    }

    private Optional<Diagnostic> noAnchor(ArticlePath path, String anchor) {
        List<String> known = index.page(page.edition(), path)
                .<List<String>>map(PageEntry::headingIds)
                .orElse(List.of());
        return finding(
                Code.LINK_ANCHOR_MISSING,
                "no heading '#" + anchor + "' in article '" + path + "' for " + cloud(),
                Wording.meant(
                        anchor,
                        known,
                        "use the id of a heading in the source language; 'firststep explain " + path + "' lists them"));
    }

    private Optional<Diagnostic> notInCloud(ArticlePath path) {
        return finding(
                Code.LINK_EDITION_MISSING,
                "article '" + path + "' has no page in " + cloud(),
                "wrap the sentence in a ::: zone for the clouds where that article applies");
    }

    private Optional<Diagnostic> noEndpoint(String id) {
        return finding(
                Code.ENDPOINT_UNKNOWN,
                "no endpoint '" + id + "'",
                Wording.meant(
                        id,
                        index.config().clouds().endpointNames().keySet(),
                        "use one of the endpoints in clouds.yml, or add it there"));
    }

    private Optional<Diagnostic> endpointNotInCloud(String id) {
        return finding(
                Code.ENDPOINT_UNDEFINED,
                "endpoint '" + id + "' has no address in " + cloud(),
                "add the address to clouds.yml, or wrap the sentence in a ::: zone for the clouds that have it");
    }

    private Optional<Diagnostic> noTopic(String topic) {
        return finding(
                Code.SUPPORT_UNKNOWN,
                "no support topic '" + topic + "'",
                Wording.meant(
                        topic,
                        index.config().support().topics().keySet(),
                        "use one of the topics in support.yml, or add it there"));
    }

    private Optional<Diagnostic> unsettled(String topic, int routes) {
        String reader = cloud() + " in " + page.edition().locale();
        return routes == 0
                ? finding(
                        Code.SUPPORT_UNDEFINED,
                        "topic '" + topic + "' has no support route for " + reader,
                        "add a route to support.yml")
                : finding(
                        Code.SUPPORT_AMBIGUOUS,
                        "topic '" + topic + "' has " + routes + " equally specific routes for " + reader,
                        "leave one of them in support.yml");
    }

    private Optional<Diagnostic> noFile(String path) {
        List<String> known = index.images().keySet().stream()
                .map(image -> image.substring(image.indexOf('/') + 1))
                .toList();
        return finding(
                Code.IMAGE_MISSING,
                "no file '" + path + "'",
                Wording.meant(
                        path, known, "put the file beside the article, in its own language or in the source language"));
    }

    private String cloud() {
        return "cloud '" + page.edition().cloud() + "'";
    }

    private Optional<Diagnostic> finding(Code code, String message, String hint) {
        return Optional.of(new Diagnostic(code, position, message, hint));
    }
}
