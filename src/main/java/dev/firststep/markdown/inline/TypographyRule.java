package dev.firststep.markdown.inline;

import java.util.Optional;

/** Reads quotation marks and ellipses that Markdig's extension SmartyPants turns into typographic ones. */
final class TypographyRule implements InlineRule {
    @Override
    public String starts() {
        return "'\"<>.";
    }

    @Override
    public Optional<Found> read(Surroundings at, int start) {
        String text = at.text();
        String mark = mark(text, start);
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        int end = start + mark.length();
        Emphasis.Flanking flanking = MarkdigFlanking.of(text, start, end, '*');
        return entity(mark, flanking.opens(), flanking.closes())
                .map(entity -> new Found(new Inline.Typographic(mark, entity, at.offset(start)), end));
    }

    private static String mark(String text, int start) {
        for (String mark : new String[] {"...", "<<", ">>", "''", "'", "\""}) {
            if (text.startsWith(mark, start)) {
                return mark;
            }
        }
        return "";
    }

    private static Optional<String> entity(String mark, boolean opens, boolean closes) {
        if (opens == closes) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (mark) {
                    case "'" -> opens ? "&lsquo;" : "&rsquo;";
                    case "\"", "''" -> opens ? "&ldquo;" : "&rdquo;";
                    case "<<" -> opens ? "&laquo;" : null;
                    case ">>" -> closes ? "&raquo;" : null;
                    default -> closes ? "&hellip;" : null;
                });
    }
}
