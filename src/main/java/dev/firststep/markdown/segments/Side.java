package dev.firststep.markdown.segments;

/** Which language of a bilingual body is read. */
public enum Side {
    /** Both, with the segment tags as the HTML they are: for bodies that are not bilingual. */
    WHOLE,
    /** The translation. */
    TARGET,
    /** The text that was translated. */
    SOURCE
}
