package dev.firststep.markdown.text;

import dev.firststep.diagnostic.Position;
import java.util.Arrays;

/** Turns offsets in a body into positions in the file it stands in. */
public final class Places {
    private final String file;
    private final int firstLine;
    private final int[] lineStarts;

    /**
     * The places of one body.
     *
     * @param firstLine the 1-based line of the file on which the body starts
     */
    public Places(String file, int firstLine, String body) {
        this.file = file;
        this.firstLine = firstLine;
        this.lineStarts = lineStarts(body);
    }

    private static int[] lineStarts(String body) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = body.indexOf('\n'); i >= 0; i = body.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    public Position at(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Position(file, firstLine + line, offset - lineStarts[line] + 1);
    }
}
