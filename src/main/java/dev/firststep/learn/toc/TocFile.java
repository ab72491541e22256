package dev.firststep.learn.toc;

import java.util.Comparator;

/**
 * A file that is a table of contents.
 *
 * @param path from the root of its repository
 * @param fallback whether it is the source repository that has it, and the localized one does not
 */
public record TocFile(String path, boolean fallback) implements Comparable<TocFile> {
    private static final Comparator<TocFile> ORDER =
            Comparator.comparing(TocFile::path).thenComparing(TocFile::fallback);

    @Override
    public int compareTo(TocFile other) {
        return ORDER.compare(this, other);
    }
}
