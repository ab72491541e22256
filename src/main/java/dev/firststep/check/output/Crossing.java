package dev.firststep.check.output;

import dev.firststep.cloud.border.EditionFolder;

/** To which other editions of the site a link may lead. */
enum Crossing {
    NONE {
        @Override
        boolean allows(EditionFolder from, EditionFolder to) {
            return false;
        }
    },
    /** The same page in another language, in the reader's cloud. */
    LANGUAGES {
        @Override
        boolean allows(EditionFolder from, EditionFolder to) {
            return from.edition().cloud().equals(to.edition().cloud());
        }
    },
    /** The switcher and the list of editions: the reader leaves knowingly. */
    EDITIONS {
        @Override
        boolean allows(EditionFolder from, EditionFolder to) {
            return true;
        }
    };

    abstract boolean allows(EditionFolder from, EditionFolder to);
}
