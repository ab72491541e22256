package dev.firststep.learn.moniker;

import java.util.Optional;

/**
 * The monikers in which one file is true.
 *
 * @param configRange the range that the configuration gives the file
 * @param monikers none when the file is true in every version
 * @param beforeExclusion the same before {@code exclude_monikers} and the configuration took some away
 * @param bound whether ranges in the file are only allowed below a range of the configuration: pages in Markdown and
 *     tables of contents
 */
public record FileMonikers(
        Optional<MonikerText> configRange, MonikerSet monikers, MonikerSet beforeExclusion, boolean bound) {
    /** Of a file that the configuration says nothing of, and that says nothing itself. */
    public static final FileMonikers NONE = new FileMonikers(Optional.empty(), MonikerSet.NONE, MonikerSet.NONE, false);
}
