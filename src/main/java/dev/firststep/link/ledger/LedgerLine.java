package dev.firststep.link.ledger;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A line of a ledger: what was published, or taken back, on one day at one path of some folders of the site. */
public sealed interface LedgerLine {
    ArticlePath path();

    /** The folders below which the path was published: {@code en/global}, {@code go}. */
    SortedSet<String> folders();

    /** The day, in UTC. */
    LocalDate date();

    /** The line as it stands in the file. */
    String text();

    /**
     * A page, and places on it.
     *
     * @param anchors those that are first seen with this line
     * @param number the line of the file, 0 for a line that is new
     */
    record Published(ArticlePath path, SortedSet<String> folders, LocalDate date, SortedSet<String> anchors, int number)
            implements LedgerLine {
        public Published {
            folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
            anchors = Collections.unmodifiableSortedSet(new TreeSet<>(anchors));
        }

        @Override
        public String text() {
            String start = start(path, folders, date);
            return anchors.isEmpty() ? start : start + "\t#" + String.join(" #", anchors);
        }
    }

    /**
     * A page, or a place on one, that somebody has taken down on purpose.
     *
     * @param anchor the place; empty for the whole page
     * @param reason why, on one line
     */
    record Removed(ArticlePath path, Optional<String> anchor, SortedSet<String> folders, LocalDate date, String reason)
            implements LedgerLine {
        static final String MARK = "gone";

        public Removed {
            folders = Collections.unmodifiableSortedSet(new TreeSet<>(folders));
        }

        @Override
        public String text() {
            return start(path, folders, date) + "\t" + MARK
                    + anchor.map(id -> "#" + id).orElse("") + "\t" + reason;
        }
    }

    private static String start(ArticlePath path, SortedSet<String> folders, LocalDate date) {
        return ArticleAddress.written(path) + "\t" + Folders.write(folders) + "\t" + date;
    }
}
