package dev.firststep.model;

import java.util.Locale;
import java.util.Optional;

/** What a link or an image points at, as far as its own text tells. */
public sealed interface Target {
    /** The target as a writer would write it. */
    String display();

    /**
     * An article, by path, at an optional anchor: a relative {@code .md} link or {@code article:path#id}.
     *
     * @param choices what readers have chosen there: {@code view=v2}
     */
    record ToArticle(ArticlePath path, Optional<String> anchor, Optional<String> choices) implements Target {
        public ToArticle(ArticlePath path, Optional<String> anchor) {
            this(path, anchor, Optional.empty());
        }

        @Override
        public String display() {
            return "article:" + (path.isHome() ? "index" : path) + rest();
        }

        /** What follows the path in an address. */
        public String rest() {
            return choices.map(c -> "?" + c).orElse("")
                    + anchor.map(a -> "#" + a).orElse("");
        }
    }

    /** An anchor on the same page. */
    record ToAnchor(String anchor) implements Target {
        @Override
        public String display() {
            return "#" + anchor;
        }
    }

    /** A named place in the reader's cloud. */
    record ToEndpoint(String id) implements Target {
        @Override
        public String display() {
            return "endpoint:" + id;
        }
    }

    /**
     * The support route for a topic in the reader's cloud.
     *
     * @param audience for whom, when it is not the one that pages are written for
     */
    record ToSupport(String topic, Optional<String> audience) implements Target {
        public ToSupport(String topic) {
            this(topic, Optional.empty());
        }

        @Override
        public String display() {
            return "support:" + topic + audience.map(who -> "?audience=" + who).orElse("");
        }
    }

    /** An {@code https} address outside the site. The host is lower-case and in its ASCII form. */
    record ToWeb(String url, String host) implements Target {
        @Override
        public String display() {
            return url;
        }
    }

    /** A mail address. */
    record ToMail(String address) implements Target {
        /** What follows the {@code @}, in lower case. */
        public String host() {
            return address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        }

        @Override
        public String display() {
            return "mailto:" + address;
        }
    }

    /** A file beside the articles, such as an image: its path below the locale's folder. */
    record ToFile(String path) implements Target {
        @Override
        public String display() {
            return path;
        }
    }
}
