package dev.firststep.render.share;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads pictures of QR codes as a phone does, with a library that knows nothing of the one that makes them. */
public final class Scanner {
    /** Pixels for each module. */
    private static final int SCALE = 4;

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern STROKES = Pattern.compile("<path stroke=\"#000\"[^>]* d=\"([^\"]*)\"/>");
    private static final Pattern STEP = Pattern.compile("M(\\d+) (\\d+)\\.5|m(\\d+) 0|h(\\d+)");

    private final int side;
    private final int[] pixels;
    private int x;
    private int y;

    private Scanner(int side) {
        this.side = side;
        this.pixels = new int[side * SCALE * side * SCALE];
        Arrays.fill(pixels, 0xFFFFFF);
    }

    /** The text in the SVG picture of a QR code. */
    public static String scan(String svg) {
        Scanner scanner = new Scanner(Integer.parseInt(found(SIZE, svg)));
        STEP.matcher(found(STROKES, svg)).results().forEach(step -> {
            if (step.group(1) != null) {
                scanner.x = Integer.parseInt(step.group(1));
                scanner.y = Integer.parseInt(step.group(2));
            } else if (step.group(3) != null) {
                scanner.x += Integer.parseInt(step.group(3));
            } else {
                scanner.stroke(Integer.parseInt(step.group(4)));
            }
        });
        return scanner.read();
    }

    /** The text in a picture of half blocks, of which the drawn ones are dark or light. */
    static String scanBlocks(String text, boolean drawnIsDark) {
        String[] lines = text.split("\n", -1);
        Scanner scanner = new Scanner(lines[0].length());
        for (int row = 0; row < lines.length - 1; row++) {
            for (int column = 0; column < scanner.side; column++) {
                char block = lines[row].charAt(column);
                scanner.half(column, 2 * row, (block == '█' || block == '▀') == drawnIsDark);
                scanner.half(column, 2 * row + 1, (block == '█' || block == '▄') == drawnIsDark);
            }
        }
        return scanner.read();
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private void half(int column, int row, boolean dark) {
        if (dark && row < side) {
            x = column;
            y = row;
            stroke(1);
        }
    }

    private void stroke(int length) {
        int width = side * SCALE;
        for (int row = y * SCALE; row < (y + 1) * SCALE; row++) {
            Arrays.fill(pixels, row * width + x * SCALE, row * width + (x + length) * SCALE, 0);
        }
        x += length;
    }

    private String read() {
        RGBLuminanceSource source = new RGBLuminanceSource(side * SCALE, side * SCALE, pixels);
        try {
            return new QRCodeReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(DecodeHintType.CHARACTER_SET, "UTF-8"))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no phone can read this", e);
        }
    }
}
