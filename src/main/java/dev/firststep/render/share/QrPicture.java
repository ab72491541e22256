package dev.firststep.render.share;

import dev.firststep.render.body.HtmlText;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrSegment;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The QR code of an address, with the quiet zone around it that scanners need. The same address, the same picture. */
public final class QrPicture {
    /** Modules on each side (ISO/IEC 18004, 9.1). */
    private static final int QUIET = 4;

    /** Trying all eight would take ten times as long, and codes would be no easier to read (decision 20). */
    private static final int MASK = 6;

    private static final String BLACK_ON_WHITE = "\u001b[30;47m";
    private static final String PLAIN = "\u001b[0m";

    private final String address;
    private final QrCode code;

    private QrPicture(String address, QrCode code) {
        this.address = address;
        this.code = code;
    }

    /** With medium error correction, so that a crease in the paper does no harm, or better if that costs no space. */
    public static QrPicture of(String address) {
        QrCode code = QrCode.encodeSegments(
                QrSegment.makeSegments(address), QrCode.Ecc.MEDIUM, QrCode.MIN_VERSION, QrCode.MAX_VERSION, MASK, true);
        return new QrPicture(address, code);
    }

    /** Modules on each side, with the quiet zone. */
    private int side() {
        return code.size + 2 * QUIET;
    }

    /** Whether a module is dark; those of the quiet zone and beyond are not. */
    private boolean isDark(int x, int y) {
        return code.getModule(x - QUIET, y - QUIET);
    }

    /** An SVG picture that needs nothing else and holds no script, style or link. Each run of dark modules is a stroke. */
    public String svg() {
        int side = side();
        StringBuilder out = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        out.append(side).append(' ').append(side).append("\"><title>");
        HtmlText.append(out, address);
        out.append("</title><path fill=\"#fff\" d=\"M0 0h")
                .append(side)
                .append('v')
                .append(side);
        out.append("H0z\"/><path stroke=\"#000\" shape-rendering=\"crispEdges\" d=\"");
        for (int y = QUIET; y < side - QUIET; y++) {
            strokes(y, out);
        }
        return out.append("\"/></svg>\n").toString();
    }

    private void strokes(int y, StringBuilder out) {
        int pen = -1;
        for (int x = QUIET; x < side() - QUIET; x++) {
            if (isDark(x, y)) {
                int end = endOfRun(x, y);
                if (pen < 0) {
                    out.append('M').append(x).append(' ').append(y).append(".5");
                } else {
                    out.append('m').append(x - pen).append(" 0");
                }
                out.append('h').append(end - x);
                pen = end;
                x = end;
            }
        }
    }

    private int endOfRun(int x, int y) {
        int end = x;
        while (isDark(end, y)) {
            end++;
        }
        return end;
    }

    /**
     * The picture for a terminal, two rows of modules in each line.
     *
     * @param paint whether to set the colours; otherwise light modules are drawn, as most terminals are dark
     */
    public String blocks(boolean paint) {
        return IntStream.iterate(0, y -> y < side(), y -> y + 2)
                .mapToObj(y -> (paint ? BLACK_ON_WHITE : "") + line(y, paint) + (paint ? PLAIN : "") + "\n")
                .collect(Collectors.joining());
    }

    private String line(int y, boolean paint) {
        return IntStream.range(0, side())
                .mapToObj(x -> block(isDark(x, y) == paint, isDark(x, y + 1) == paint))
                .collect(Collectors.joining());
    }

    private static String block(boolean upper, boolean lower) {
        if (upper) {
            return lower ? "█" : "▀";
        }
        return lower ? "▄" : " ";
    }
}
