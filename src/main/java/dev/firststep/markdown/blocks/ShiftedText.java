package dev.firststep.markdown.blocks;

/** A text with so many blanks before it, which take no memory: its offsets do not start with zero. */
record ShiftedText(String text, int shift) implements CharSequence {
    @Override
    public int length() {
        return shift + text.length();
    }

    @Override
    public char charAt(int index) {
        return index < shift ? ' ' : text.charAt(index - shift);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return start >= shift
                ? text.substring(start - shift, end - shift)
                : new ShiftedText(text.substring(0, Math.max(end - shift, 0)), Math.min(shift, end) - start);
    }

    @Override
    public String toString() {
        return " ".repeat(shift) + text;
    }
}
