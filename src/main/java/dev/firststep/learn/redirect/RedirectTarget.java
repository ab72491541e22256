package dev.firststep.learn.redirect;

import java.util.Optional;

/** Where the readers of an address that has moved arrive. */
public sealed interface RedirectTarget {
    /** The target as an address: site-absolute, or whole when it is another site's. */
    String display();

    /**
     * A page of the repository.
     *
     * @param file its path in its repository
     * @param inFallback whether only the repository that translations are made from has it
     * @param address its site-absolute address
     * @param query with its question mark, such as {@code ?view=v2}, or empty
     * @param anchor the place on it
     */
    record ToPage(String file, boolean inFallback, String address, String query, Optional<String> anchor)
            implements RedirectTarget {
        @Override
        public String display() {
            return address + query + anchor.map(a -> "#" + a).orElse("");
        }
    }

    /**
     * An address of the own host that no page of the repository has: of another repository, or of nothing.
     *
     * @param address site-absolute, with its query and anchor
     */
    record ToSite(String address) implements RedirectTarget {
        @Override
        public String display() {
            return address;
        }
    }

    /** An {@code http} or {@code https} address of another site. */
    record ToWeb(String url) implements RedirectTarget {
        @Override
        public String display() {
            return url;
        }
    }
}
