package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A quote, or what Learn writes as one. */
public final class QuoteBlock extends Block {
    /** What a quote stands for. */
    public sealed interface Kind {
        /** An ordinary quote. */
        record Plain() implements Kind {}

        /**
         * {@code [!NOTE]} and its kin.
         *
         * @param type as written
         */
        record Alert(String type) implements Kind {}

        /**
         * {@code [!div class="checklist"]}.
         *
         * @param attributes as written, without backticks around them
         */
        record Section(String attributes) implements Kind {}

        /**
         * {@code [!VIDEO https://…]}, which holds nothing.
         *
         * @param address as written: an address or, in Learn's engine, the id of a video
         */
        record Video(String address) implements Kind {}
    }

    private final Kind kind;

    QuoteBlock(BasedSequence marker, Kind kind) {
        super(marker);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
