package dev.firststep.markdown.segments;

/**
 * Something wrong with the segment tags of a text.
 *
 * @param offset where in the text
 * @param id of the segment
 */
record Damage(int offset, Kind kind, String id) {
    /** What is wrong. */
    enum Kind {
        UNPAIRED("has no partner in the other language"),
        IDS_DIFFER("has another number than its source text"),
        APART("stands apart from its source text"),
        NESTED("stands inside another segment"),
        QUOTES("has a tag with damaged quotation marks");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    String message() {
        return "segment '" + id + "' " + kind.words;
    }
}
