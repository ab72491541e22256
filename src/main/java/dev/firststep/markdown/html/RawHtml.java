package dev.firststep.markdown.html;

import java.util.Locale;

/** What becomes of HTML that stands in Markdown. */
@FunctionalInterface
public interface RawHtml {
    /** Where a piece of HTML stands. */
    enum Place {
        BLOCK,
        TEXT,
        TABLE_CELL
    }

    /** What is done with it. */
    enum Verdict {
        KEEP,
        /** A tag that is kept if its partner stands in the same text. */
        KEEP_IN_PAIRS,
        DROP,
        REFUSE
    }

    /**
     * The rule for articles written for Learn: the harmless part of what Learn allows is read and written anew, so that
     * links in it are links like any other. Whatever is left out, and whatever had to be repaired, is reported.
     */
    RawHtml LEARN = new RawHtml() {
        @Override
        public Verdict judge(String raw, Place place) {
            return Verdict.DROP;
        }

        @Override
        public boolean isReadAnew() {
            return true;
        }
    };

    Verdict judge(String raw, Place place);

    /** Whether HTML is read and written anew instead of being judged as it stands. */
    default boolean isReadAnew() {
        return false;
    }

    /**
     * The rule for articles: comments vanish; line breaks may stand in table cells, which have no other way to write
     * them; keys, subscript and superscript are kept; everything else is refused.
     */
    static Verdict strict(String raw, Place place) {
        if (isComments(raw)) {
            return Verdict.DROP;
        }
        if (place == Place.BLOCK) {
            return Verdict.REFUSE;
        }
        return switch (raw.toLowerCase(Locale.ROOT).replace(" ", "")) {
            case "<br>", "<br/>" -> place == Place.TABLE_CELL ? Verdict.KEEP : Verdict.REFUSE;
            case "<kbd>", "</kbd>", "<sub>", "</sub>", "<sup>", "</sup>" -> Verdict.KEEP_IN_PAIRS;
            default -> Verdict.REFUSE;
        };
    }

    private static boolean isComments(String raw) {
        String rest = raw.strip();
        while (rest.startsWith("<!--")) {
            int end = rest.indexOf("-->", 2);
            if (end < 0) {
                return true;
            }
            rest = rest.substring(end + 3).strip();
        }
        return rest.isEmpty();
    }
}
