package dev.firststep.learn.toc;

import dev.firststep.learn.repository.DocsetFile;
import java.util.List;
import java.util.Optional;

/** What a table of contents must know of the pages it leads to. Safe to share between threads. */
public interface TocPages {
    /** Pages without versions or cross-reference ids. */
    TocPages PLAIN = new TocPages() {
        @Override
        public List<String> monikers(DocsetFile page) {
            return List.of();
        }

        @Override
        public Optional<Owner> owner(String uid) {
            return Optional.empty();
        }
    };

    /** The versions in which a page is true, sorted; none if it is true in all. */
    List<String> monikers(DocsetFile page);

    /** The page with a cross-reference id. */
    Optional<Owner> owner(String uid);

    /**
     * A page that has a cross-reference id.
     *
     * @param path relative to the docset
     * @param name what the page calls itself
     */
    record Owner(String path, Optional<String> name) {}
}
