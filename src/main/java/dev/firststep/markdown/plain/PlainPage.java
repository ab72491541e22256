package dev.firststep.markdown.plain;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.blocks.TabSelection;
import dev.firststep.markdown.inline.InlineSyntax;
import dev.firststep.markdown.segments.Side;

/** What all files of one page share: the one that is rendered and those it includes. */
final class PlainPage {
    private final DialectOptions options;
    private final Inclusions inclusions;
    private final Side side;
    private final DiagnosticSink findings;
    private final PlainMarkup out = new PlainMarkup();
    private final BlockStructure structure;
    private final Handlers handlers = Handlers.all();
    private final TabSelection tabs = new TabSelection();
    private final InlineSyntax syntax;

    PlainPage(DialectOptions options, Inclusions inclusions, Side side, DiagnosticSink findings) {
        this.side = side;
        this.options = options;
        this.syntax = DialectSyntax.of(options);
        this.inclusions = inclusions;
        this.findings = findings;
        this.structure = BlockStructure.docFx(new BlockStructure.DocFx(
                options.alerts().keySet(),
                options.isV3(),
                syntax,
                DialectSyntax.headerCountsColumns(options),
                options.extension("definitionlists").isPresent()));
    }

    DialectOptions options() {
        return options;
    }

    Inclusions inclusions() {
        return inclusions;
    }

    /** What is read of a bilingual file. */
    Side side() {
        return side;
    }

    DiagnosticSink findings() {
        return findings;
    }

    PlainMarkup out() {
        return out;
    }

    BlockStructure structure() {
        return structure;
    }

    Handlers handlers() {
        return handlers;
    }

    TabSelection tabs() {
        return tabs;
    }

    InlineSyntax syntax() {
        return syntax;
    }
}
