package dev.firststep.markdown.inline;

/**
 * A piece of a paragraph. Emphasis, links and images are a pair of {@link Open} and {@link Close} with the same span, so
 * that a paragraph is a flat list, however deep its emphasis.
 */
public sealed interface Inline {
    /** Where in the body the piece starts. */
    int offset();

    /**
     * Characters as readers see them.
     *
     * @param literal whether they were written as an escape or an entity, so that they mean nothing but themselves
     */
    record Text(String value, int offset, boolean literal) implements Inline {}

    record SoftBreak(int offset) implements Inline {}

    record HardBreak(int offset) implements Inline {}

    record Code(String text, int offset) implements Inline {}

    /** Raw HTML: a tag, a comment, an instruction. */
    record Html(String raw, int offset) implements Inline {}

    /** The value of a variable: {@code {{name}}}. */
    record Variable(String name, int offset) implements Inline {}

    /** A reference to a footnote that is defined. */
    record FootnoteCall(String label, int offset) implements Inline {}

    /** {@code :::image}, other than a complex one. */
    record Picture(ColonImage image, int offset) implements Inline {}

    /** {@code :::video}. */
    record Video(ColonVideo video, int offset) implements Inline {}

    /** A name that is the same in every language. */
    record NoLoc(String text, int offset) implements Inline {}

    /**
     * A reference to what has a unique id.
     *
     * @param uid with the query that may follow it
     * @param raw as written
     * @param required whether it was written so that it can be nothing else; {@code @uid} may be plain text
     */
    record Xref(String uid, String raw, boolean required, int offset) implements Inline {}

    /** A formula, without its dollar signs. */
    record Formula(String text, int offset) implements Inline {}

    /** The box of a task. */
    record Task(boolean done, int offset) implements Inline {}

    /**
     * A typographic mark in place of a plain one.
     *
     * @param entity the HTML entity of the mark
     */
    record Typographic(String raw, String entity, int offset) implements Inline {}

    /** A place in the text that links can lead to. */
    record Anchor(String id, int offset) implements Inline {}

    /** A pipe that parts the cells of a table. */
    record Pipe(int offset) implements Inline {}

    /**
     * An include that has not been replaced by the file it names.
     *
     * @param path as written, without escapes
     */
    record Include(String title, String path, int offset) implements Inline {}

    record Open(Span span, int offset) implements Inline {}

    record Close(Span span, int offset) implements Inline {}

    /** What reaches from an {@link Open} to its {@link Close}. Spans are told apart by identity. */
    sealed interface Span {}

    enum Style implements Span {
        EMPHASIS("em"),
        STRONG("strong"),
        STRIKETHROUGH("del"),
        SUBSCRIPT("sub"),
        SUPERSCRIPT("sup"),
        INSERTED("ins"),
        MARKED("mark");

        private final String tag;

        Style(String tag) {
            this.tag = tag;
        }

        /** The HTML element. */
        public String tag() {
            return tag;
        }
    }

    /**
     * A link.
     *
     * @param destination with escapes and entities decoded
     * @param title as written, without its quotes; empty if there is none
     * @param bare whether the address stands in the text by itself, without any mark-up
     */
    record Link(String destination, String title, boolean bare) implements Span {}

    /**
     * An element written as raw HTML that may stand in an article.
     *
     * @param name of the element
     * @param attributes as they are written into the page, each with a blank before it
     */
    record Tag(String name, String attributes) implements Span {}

    /** An image; the pieces inside are its text alternative. */
    record Image(String destination, String title) implements Span {}
}
