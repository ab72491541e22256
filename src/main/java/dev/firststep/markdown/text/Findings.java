package dev.firststep.markdown.text;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Severity;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Takes findings about a body by offset, and remembers their kinds. */
public final class Findings implements DiagnosticSink {
    private final Places places;
    private final DiagnosticSink sink;
    private final Set<Code> seen = EnumSet.noneOf(Code.class);

    public Findings(Places places, DiagnosticSink sink) {
        this.places = places;
        this.sink = sink;
    }

    /** For another reading of the same texts: it shares their places and remembers its own findings. */
    public Findings again(DiagnosticSink other) {
        return new Findings(places, other);
    }

    /** Adds a finding at an offset in the body. */
    public void add(Code code, int offset, String message, String hint) {
        add(code, places.at(offset), message, hint);
    }

    @Override
    public void add(Diagnostic diagnostic) {
        seen.add(diagnostic.code());
        sink.add(diagnostic);
    }

    public Position at(int offset) {
        return places.at(offset);
    }

    /**
     * Makes room for a text that the body includes.
     *
     * @return the offset of its first character
     */
    public int addText(String file, int firstLine, String text) {
        return places.add(file, firstLine, text);
    }

    /** The number of the text in which an offset stands: 0 for the body, then in the order in which they were added. */
    public int text(int offset) {
        return places.text(offset);
    }

    public boolean hasErrors() {
        return seen.stream().anyMatch(code -> code.severity() == Severity.ERROR);
    }

    /** Whether one of these was found. */
    public boolean hasAny(Set<Code> codes) {
        return !Collections.disjoint(seen, codes);
    }
}
