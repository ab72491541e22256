package dev.firststep.markdown.snippet;

/** What is wrong with a passage of code. */
public enum SnippetProblem {
    /** No such tag in the file; there is no code. */
    TAG_MISSING,
    /** The tag is not closed; there is no code. */
    TAG_OPEN,
    /** More than one cell of the notebook has the name; there is no code. */
    CELL_DUPLICATE,
    /** The file is no notebook; there is no code. */
    NOTEBOOK_INVALID,
    /** The ranges name too many lines; there is no code. */
    TOO_LONG,
    /** Nobody knows how comments look in the language; all ways were tried. */
    LANGUAGE_UNKNOWN
}
