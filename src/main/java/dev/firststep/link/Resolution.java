package dev.firststep.link;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.Image;
import dev.firststep.model.SitePath;
import java.util.Optional;

/** Where a target leads for a reader of one edition, or why it leads nowhere. */
public sealed interface Resolution {
    /** A page of the same edition. */
    record Page(SitePath path, Optional<String> anchor) implements Resolution {}

    /** An address outside the site. */
    record Web(String url, String host) implements Resolution {}

    record Mail(String address) implements Resolution {}

    record Picture(Image image) implements Resolution {}

    record NoArticle(ArticlePath path) implements Resolution {}

    record NoAnchor(ArticlePath path, String anchor) implements Resolution {}

    /** The article exists, but not in this edition's cloud. */
    record NotInCloud(ArticlePath path) implements Resolution {}

    /** It exists, but the partner whose site it is leaves it out: an article, or what an audience is told. */
    record LeftOut(Optional<ArticlePath> article) implements Resolution {}

    record NoEndpoint(String id) implements Resolution {}

    /** The endpoint exists, but not in this edition's cloud. */
    record EndpointNotInCloud(String id) implements Resolution {}

    record NoSupportTopic(String topic) implements Resolution {}

    record NoSupportAudience(String audience) implements Resolution {}

    /** No route, or several equally specific ones. */
    record SupportUnsettled(String topic, int routes) implements Resolution {}

    record NoFile(String path) implements Resolution {}
}
