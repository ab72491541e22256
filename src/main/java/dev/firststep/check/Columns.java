package dev.firststep.check;

/** How much room a text takes where search engines and shared links show it. */
final class Columns {
    private Columns() {}

    /** A Han character is as wide as two Latin letters. */
    static int of(String text) {
        return text.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
    }
}
