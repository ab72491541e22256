package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.markdown.blocks.QuoteBlock.Kind;
import dev.firststep.markdown.blocks.QuoteMarker.Reading;
import java.util.List;

/** Writes the keywords of alerts that were translated as they are in the source. */
public final class AlertKeywords {
    private static final QuoteMarker MARKER = QuoteMarker.of(List.of(), true).mending();

    private final String body;
    private final StringBuilder out = new StringBuilder();
    private int copied;

    private AlertKeywords(String body) {
        this.body = body;
    }

    /** The body with the keywords as {@link BlockStructure#mendingAlerts} reads them. */
    public static String mended(String body) {
        AlertKeywords keywords = new AlertKeywords(body);
        keywords.walk(BlockStructure.mendingAlerts().parse(body));
        return keywords.out.append(body, keywords.copied, body.length()).toString();
    }

    private void walk(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof QuoteBlock quote && quote.kind() instanceof Kind.Alert alert) {
                mend(quote, alert.type());
            }
            walk(child);
        }
    }

    /** The first line has the keyword; one below it that says the same in another language goes. */
    private void mend(QuoteBlock quote, String type) {
        int start = quote.getStartOffset();
        int open = keyword(start);
        int end = endOfLine(start);
        if (open >= 0 && isMended(open, end)) {
            copyTo(open);
            out.append("[!").append(type).append(']');
            copied = end;
        }
        int next = end + 1;
        while (next < body.length() && keyword(next) >= 0 && isMended(keyword(next), endOfLine(next))) {
            copyTo(next - 1);
            copied = endOfLine(next);
            next = copied + 1;
        }
    }

    private boolean isMended(int open, int end) {
        Reading reading = MARKER.read(body.substring(open, end));
        return reading.isMended();
    }

    /** Where a marker opens on a line, or -1. */
    private int keyword(int line) {
        int i = line;
        while (i < body.length() && "> \t".indexOf(body.charAt(i)) >= 0) {
            i++;
        }
        return i > line && body.startsWith("[!", i) ? i : -1;
    }

    private int endOfLine(int from) {
        int end = body.indexOf('\n', from);
        return end < 0 ? body.length() : end;
    }

    private void copyTo(int end) {
        out.append(body, copied, end);
    }
}
