package dev.firststep.markdown.plain;

import com.vladsch.flexmark.ast.Paragraph;
import dev.firststep.markdown.blocks.DefinitionBlock;

/** Writes lists of definitions. */
final class DefinitionHandlers {
    private DefinitionHandlers() {}

    static void register(Handlers handlers) {
        handlers.block(DefinitionBlock.class, DefinitionHandlers::definition);
    }

    private static void definition(DefinitionBlock block, PlainWriter writer) {
        if (!(block.getPrevious() instanceof DefinitionBlock)) {
            writer.out().line().raw("<dl>\n");
        }
        block.terms().forEach(term -> {
            writer.out().raw("<dt>");
            writer.inlines(writer.parse(term));
            writer.out().raw("</dt>\n");
        });
        boolean simple = block.getFirstChild() instanceof Paragraph only && only.getNext() == null;
        writer.out().raw("<dd>");
        writer.implicitly(simple || writer.hasImplicitParagraphs(), () -> writer.children(block));
        writer.out().raw("</dd>\n");
        if (!(block.getNext() instanceof DefinitionBlock)) {
            writer.out().raw("</dl>\n");
        }
    }
}
