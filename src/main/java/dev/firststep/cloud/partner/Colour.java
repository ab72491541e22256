package dev.firststep.cloud.partner;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A colour of the sRGB space; each part is from 0 to 255. */
public record Colour(int red, int green, int blue) {
    private static final Pattern FORM = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final int HEXADECIMAL = 16;

    /** Reads six hexadecimal digits after a number sign: {@code #0f5f56}. */
    public static Optional<Colour> parse(String text) {
        return FORM.matcher(text).matches()
                ? Optional.of(new Colour(part(text, 1), part(text, 3), part(text, 5)))
                : Optional.empty();
    }

    private static int part(String text, int start) {
        return Integer.parseInt(text.substring(start, start + 2), HEXADECIMAL);
    }

    /** How strongly two colours differ, from 1 to 21, after WCAG 2.2. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** The relative luminance after WCAG 2.2. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** This colour with a share of another, in per cent. */
    Colour mixed(Colour other, int percent) {
        return new Colour(
                mixed(red, other.red, percent), mixed(green, other.green, percent), mixed(blue, other.blue, percent));
    }

    private static int mixed(int own, int other, int percent) {
        return (own * (100 - percent) + other * percent) / 100;
    }

    /** As style sheets write it. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }
}
