package dev.firststep.markdown.html;

import dev.firststep.model.Anchor;
import dev.firststep.model.Heading;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the anchors of raw HTML where they stood, once it is known which ids the headings left them. */
final class Anchors {
    private static final int LONGEST = 500;

    private final List<Anchor> shown = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** @param headings whose ids come first, wherever they stand */
    Anchors(List<Heading> headings) {
        headings.forEach(heading -> taken.add(heading.id()));
    }

    /** Whether an id can be that of an anchor at all. */
    static boolean isPossible(String id) {
        return !id.isEmpty()
                && id.length() <= LONGEST
                && !HeadingIds.isReserved(id)
                && id.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || "-_.".indexOf(c) >= 0));
    }

    /** The HTML with an anchor, or nothing, in place of each hole. */
    String place(String html, List<Anchor> all) {
        StringBuilder placed = new StringBuilder(html.length());
        String start = "" + Markup.HOLE_START + Markup.ANCHOR;
        int done = 0;
        for (int hole = html.indexOf(start); hole >= 0; hole = html.indexOf(start, done)) {
            int end = html.indexOf(Markup.HOLE_END, hole);
            Anchor anchor = all.get(Integer.parseInt(html.substring(hole + start.length(), end)));
            placed.append(html, done, hole);
            if (taken.add(anchor.id())) {
                shown.add(anchor);
                placed.append("<span id=\"").append(anchor.id()).append("\"></span>");
            }
            done = end + 1;
        }
        return placed.append(html, done, html.length()).toString();
    }

    /** Those that have a place. */
    List<Anchor> shown() {
        return shown;
    }
}
