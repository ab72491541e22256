package dev.firststep.build.move;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The line ends and the byte-order mark of a file, which a change of its words leaves as they are. */
final class LineEnds {
    private static final String MARK = "\uFEFF";

    private final boolean marked;
    private final List<String> ends = new ArrayList<>();

    private LineEnds(String text) {
        this.marked = text.startsWith(MARK);
        for (int i = 0; i < text.length(); i++) {
            boolean pair = text.startsWith("\r\n", i);
            if (pair || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                ends.add(pair ? "\r\n" : text.substring(i, i + 1));
                i += pair ? 1 : 0;
            }
        }
    }

    public static LineEnds of(byte[] bytes) {
        return new LineEnds(new String(bytes, UTF_8));
    }

    /** The bytes of a text whose lines end with a line feed; lines beyond those of the file end as its first does. */
    public byte[] write(String text) {
        StringBuilder out = new StringBuilder(marked ? MARK : "");
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                out.append(line < ends.size() ? ends.get(line) : ends.isEmpty() ? "\n" : ends.get(0));
                line++;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString().getBytes(UTF_8);
    }
}
