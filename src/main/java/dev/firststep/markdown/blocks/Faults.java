package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataKey;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.text.Findings;
import java.util.LinkedHashSet;
import java.util.Set;

/** What the block parsers found wrong with a body, kept with its document until someone can be told. */
public final class Faults {
    private record Fault(Code code, int offset, String message, String hint) {}

    private static final DataKey<Faults> KEY = new DataKey<>("FAULTS", new Faults(), data -> new Faults());

    private final Set<Fault> all = new LinkedHashSet<>();

    private Faults() {}

    /** Tells the findings of everything that is wrong with the blocks of a document. */
    public static void report(Document document, Findings findings) {
        if (document.contains(KEY)) {
            KEY.get(document)
                    .all
                    .forEach(fault -> findings.add(fault.code(), fault.offset(), fault.message(), fault.hint()));
        }
    }

    /** Remembers a fault; the same fault of the same place is remembered once. */
    static void add(ParserState state, Code code, int offset, String message, String hint) {
        if (!state.getProperties().contains(KEY)) {
            state.getProperties().set(KEY, new Faults());
        }
        KEY.get(state.getProperties()).all.add(new Fault(code, offset, message, hint));
    }
}
