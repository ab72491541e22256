package dev.firststep.markdown.text;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticleSource.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns offsets into positions in files. The body of an article comes first; the texts that it includes follow it, so that
 * one number tells the file and the place in it.
 */
public final class Places {
    /** A text and where it stands. */
    private static final class Stretch {
        private final String file;
        private final int firstLine;
        private final int start;
        private final int end;
        private final int[] lineStarts;

        Stretch(String file, int firstLine, int start, String text) {
            this.file = file;
            this.firstLine = firstLine;
            this.start = start;
            this.end = Math.addExact(start, text.length());
            this.lineStarts = lineStarts(text);
        }

        Position at(int offset) {
            int local = Math.min(Math.max(offset, start), end) - start;
            int found = Arrays.binarySearch(lineStarts, local);
            int line = found >= 0 ? found : -found - 2;
            return new Position(file, firstLine + line, local - lineStarts[line] + 1);
        }
    }

    private final List<Stretch> texts = new ArrayList<>();
    private final Origin origin;

    /**
     * The places of one body.
     *
     * @param firstLine the 1-based line of the file on which the body starts
     */
    public Places(String file, int firstLine, String body) {
        this(file, firstLine, body, Origin.SAME);
    }

    /** The places of a body that was made from its file. */
    public Places(String file, int firstLine, String body, Origin origin) {
        this.origin = origin;
        add(file, firstLine, body);
    }

    /**
     * Adds a text after the others.
     *
     * @return the offset of its first character
     */
    public int add(String file, int firstLine, String text) {
        int start = texts.isEmpty() ? 0 : texts.get(texts.size() - 1).end + 1;
        texts.add(new Stretch(file, firstLine, start, text));
        return start;
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
        int text = text(offset);
        Position place = texts.get(text).at(offset);
        return text == 0 ? origin.of(place) : place;
    }

    /** The number of the text in which an offset stands: 0 for the body, then in the order in which they were added. */
    public int text(int offset) {
        int low = 0;
        int high = texts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (texts.get(middle).start <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
