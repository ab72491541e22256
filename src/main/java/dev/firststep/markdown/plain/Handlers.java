package dev.firststep.markdown.plain;

import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.markdown.inline.Inline;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which handler writes which kind of block, inline piece and span. Kinds are found by their exact class. */
final class Handlers {
    /** Writes one kind of block. */
    @FunctionalInterface
    interface BlockHandler<N> {
        void write(N block, PlainWriter writer);
    }

    /** Writes one kind of inline piece. */
    @FunctionalInterface
    interface InlineHandler<I> {
        void write(I piece, PlainWriter writer);
    }

    /** Writes what stands before and after the pieces inside a span. */
    interface SpanHandler<S> {
        /**
         * Writes what stands before the pieces.
         *
         * @param offset where in the body the span starts
         */
        void open(S span, int offset, PlainWriter writer);

        void close(S span, PlainWriter writer);
    }

    private final Map<Class<?>, BlockHandler<?>> blocks = new HashMap<>();
    private final Map<Class<?>, InlineHandler<?>> inlines = new HashMap<>();
    private final Map<Class<?>, SpanHandler<?>> spans = new HashMap<>();

    /** Every handler of the plain profile; a new kind of node is registered here. */
    static Handlers all() {
        Handlers handlers = new Handlers();
        CoreBlocks.register(handlers);
        CoreInlines.register(handlers);
        ColonMediaHandlers.register(handlers);
        DialectInlines.register(handlers);
        QuoteHandlers.register(handlers);
        ColonHandlers.register(handlers);
        TabHandlers.register(handlers);
        DefinitionHandlers.register(handlers);
        IncludedBlocks.register(handlers);
        return handlers;
    }

    <N extends Node> void block(Class<? extends N> type, BlockHandler<N> handler) {
        blocks.put(type, handler);
    }

    <I extends Inline> void inline(Class<? extends I> type, InlineHandler<I> handler) {
        inlines.put(type, handler);
    }

    <S extends Inline.Span> void span(Class<? extends S> type, SpanHandler<S> handler) {
        spans.put(type, handler);
    }

    @SuppressWarnings("unchecked")
    <N extends Node> Optional<BlockHandler<N>> of(N block) {
        return Optional.ofNullable((BlockHandler<N>) blocks.get(block.getClass()));
    }

    @SuppressWarnings("unchecked")
    <I extends Inline> Optional<InlineHandler<I>> of(I piece) {
        return Optional.ofNullable((InlineHandler<I>) inlines.get(piece.getClass()));
    }

    @SuppressWarnings("unchecked")
    <S extends Inline.Span> Optional<SpanHandler<S>> of(S span) {
        return Optional.ofNullable((SpanHandler<S>) spans.get(span.getClass()));
    }
}
