package dev.firststep.markdown.inline;

import java.util.Optional;

/** Reads {@code :::no-loc text="…":::}, which keeps a name from being translated. */
final class NoLocRule implements InlineRule {
    private static final String START = ":::no-loc text=\"";
    private static final String END = "\":::";

    @Override
    public String starts() {
        return ":";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        if (!text.startsWith(START, start)) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        int i = start + START.length();
        while (i < text.length() && "\"\n".indexOf(text.charAt(i)) < 0) {
            if (text.charAt(i) == '\\' && i + 1 < text.length()) {
                i++;
            }
            name.append(text.charAt(i));
            i++;
        }
        String read = name.toString().strip();
        return text.startsWith(END, i) && read.indexOf('\n') < 0
                ? Optional.of(new Found(new Inline.NoLoc(read, at.offset(start)), i + END.length()))
                : Optional.empty();
    }
}
