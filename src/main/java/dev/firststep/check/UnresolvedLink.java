package dev.firststep.check;

import dev.firststep.check.EditionFindings.Readers;
import dev.firststep.cloud.support.Audience;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import java.util.List;

/**
 * Says why a link or an image leads nowhere for the readers of one page, and what the writer can do. A support topic
 * without one route is told of once, by {@link RouteCheck}.
 */
final class UnresolvedLink {
    private final SiteIndex index;
    private final Edition edition;
    private final Position position;
    private final DiagnosticSink findings;
    private final EditionFindings shared;

    /**
     * @param findings receives what is wrong for everybody
     * @param shared receives what is wrong for some readers
     */
    UnresolvedLink(
            SiteIndex index, Edition edition, Position position, DiagnosticSink findings, EditionFindings shared) {
        this.index = index;
        this.edition = edition;
        this.position = position;
        this.findings = findings;
        this.shared = shared;
    }

    /** Reports a link; one that leads somewhere is not reported. */
    void explainLink(Resolution resolution) {
        if (resolution instanceof Resolution.NoFile missing) {
            add(Code.LINK_FILE_MISSING, "no file '" + missing.path() + "'", new PathHint(index).file(missing.path()));
        } else if (resolution instanceof Resolution.NoArticle missing) {
            noArticle(missing.path());
        } else if (resolution instanceof Resolution.NoAnchor missing) {
            noAnchor(missing.path(), missing.anchor());
        } else if (resolution instanceof Resolution.NotInCloud absent) {
            notInCloud(absent.path());
        } else if (resolution instanceof Resolution.NoEndpoint unknown) {
            noEndpoint(unknown.id());
        } else if (resolution instanceof Resolution.EndpointNotInCloud absent) {
            endpointNotInCloud(absent.id());
        } else if (resolution instanceof Resolution.NoSupportTopic unknown) {
            noTopic(unknown.topic());
        } else if (resolution instanceof Resolution.NoSupportAudience unknown) {
            noAudience(unknown.audience());
        }
    }

    /** Reports an image whose file is not there. */
    void explainImage(Resolution resolution) {
        if (resolution instanceof Resolution.NoFile missing) {
            add(Code.IMAGE_MISSING, "no file '" + missing.path() + "'", new PathHint(index).image(missing.path()));
        }
    }

    private void noArticle(ArticlePath path) {
        add(
                Code.LINK_TARGET_MISSING,
                index.isSection(path)
                        ? "'" + path + "' is no article but the list of a section, which cannot be linked to"
                        : "no article '" + path + "'",
                new PathHint(index).article(path));
    }

    private void noAnchor(ArticlePath path, String anchor) {
        share(
                Code.LINK_ANCHOR_MISSING,
                "no heading '#" + anchor + "' in article '" + path + "' for",
                Readers.CLOUDS,
                index.page(edition, path)
                        .flatMap(target -> Wording.nearest(anchor, target.headingIds()))
                        .map(id -> "did you mean '" + id + "'?")
                        .orElse("use the id of a heading in the source language; 'firststep explain " + path
                                + "' lists them"));
    }

    private void notInCloud(ArticlePath path) {
        share(
                Code.LINK_EDITION_MISSING,
                "article '" + path + "' has no page in",
                Readers.CLOUDS,
                "wrap the sentence in a ::: zone for the clouds where that article applies");
    }

    private void noEndpoint(String id) {
        add(
                Code.ENDPOINT_UNKNOWN,
                "no endpoint '" + id + "'",
                Wording.meant(
                        id,
                        index.config().clouds().endpointNames().keySet(),
                        "use one of the endpoints in clouds.yml, or add it there"));
    }

    private void endpointNotInCloud(String id) {
        share(
                Code.ENDPOINT_UNDEFINED,
                "endpoint '" + id + "' has no address in",
                Readers.CLOUDS,
                "add the address to clouds.yml, or wrap the sentence in a ::: zone for the clouds that have it");
    }

    private void noTopic(String topic) {
        add(
                Code.SUPPORT_UNKNOWN,
                "no support topic '" + topic + "'",
                Wording.meant(
                        topic,
                        index.config().support().topics().keySet(),
                        "use one of the topics in support.yml, or add it there"));
    }

    private void noAudience(String audience) {
        List<String> known =
                index.config().support().audiences().stream().map(Audience::id).toList();
        add(Code.SUPPORT_UNKNOWN, "no audience '" + audience + "'", Wording.choices(audience, known));
    }

    private void add(Code code, String message, String hint) {
        findings.add(code, position, message, hint);
    }

    private void share(Code code, String message, Readers readers, String hint) {
        shared.add(code, position, message, readers, hint, edition);
    }
}
