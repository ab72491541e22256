package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.IncludeSyntax.Found;
import java.util.OptionalInt;

/** A line that stands for the blocks of another file, which are its children once the file was read. */
public final class IncludeBlock extends Block {
    private final String title;
    private final String path;
    private final int offset;
    private OptionalInt text = OptionalInt.empty();

    /** @param offset where the include starts, which may be within the characters of the block */
    public IncludeBlock(BasedSequence chars, Found include, int offset) {
        super(chars);
        this.offset = offset;
        this.title = include.title();
        this.path = include.path();
    }

    public int offset() {
        return offset;
    }

    /** As written, without escapes. */
    public String path() {
        return path;
    }

    /** The include as it is shown when the file could not be read. */
    public String raw() {
        return Found.raw(title, path);
    }

    /** The number of the file's text among those of the article; empty if it could not be included. */
    public OptionalInt text() {
        return text;
    }

    /** Takes the blocks of the file, whose text has this number. */
    public void fill(Document document, int number) {
        takeChildren(document);
        this.text = OptionalInt.of(number);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
