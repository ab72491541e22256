package dev.firststep.render.server.host;

import dev.firststep.render.server.ServerModel;
import java.util.Locale;

/** Names of variables, which must differ between the sites of one nginx. */
final class NginxNames {
    private final String prefix;

    NginxNames(ServerModel model) {
        String address = model.baseUrl().getHost() + model.base();
        this.prefix = "firststep_" + address.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    }

    /** The path that is asked for, without a final slash. */
    String path() {
        return prefix + "path";
    }

    /** Where a page has moved; empty if it has not. */
    String to() {
        return prefix + "to";
    }

    /** The heading to which a page has moved, with its number sign. */
    String fragment() {
        return prefix + "fragment";
    }

    /** The place on a page to which a shared address leads, with its number sign. */
    String place() {
        return prefix + "place";
    }

    /** The page that tells of a removed one; empty if it is not removed. */
    String gone() {
        return prefix + "gone";
    }

    /** The best language in the reader's list that the site knows. */
    String language() {
        return prefix + "language";
    }

    /** The folder for that language. */
    String negotiated() {
        return prefix + "negotiated";
    }

    /** The folder for the reader, who may have chosen another language before. */
    String preferred() {
        return prefix + "preferred";
    }

    /** The folder to lead the reader to; that of no edition when they ask to choose. */
    String edition() {
        return prefix + "edition";
    }

    /** The path of an article that is asked for under {@code /go/}. */
    String article() {
        return prefix + "article";
    }
}
