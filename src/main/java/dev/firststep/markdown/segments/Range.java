package dev.firststep.markdown.segments;

/**
 * A stretch of a body that does not belong to both languages.
 *
 * @param start the first character
 * @param end after the last character
 */
record Range(int start, int end, Part part) {
    /** What a stretch is. */
    enum Part {
        TARGET,
        SOURCE,
        /** A segment tag, or what a damaged segment repeats: read in neither language. */
        NEITHER
    }
}
