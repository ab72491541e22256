package dev.firststep.markdown;

import dev.firststep.markdown.html.Markup;
import dev.firststep.model.CloudScope;
import java.util.ArrayList;
import java.util.List;

/** Takes sanitized HTML apart at its holes. */
final class PartSplitter {
    private static final String HREF = " href=\"";
    private static final String SRC = " src=\"";

    private final String html;
    private final List<CloudScope> scopes;
    private final List<Part> parts = new ArrayList<>();
    private int done;

    private PartSplitter(String html, List<CloudScope> scopes) {
        this.html = html;
        this.scopes = scopes;
    }

    /** @param scopes of the zones, by number */
    static Body split(String html, List<CloudScope> scopes) {
        return new PartSplitter(html, scopes).run();
    }

    private Body run() {
        int hole = html.indexOf(Markup.HOLE_START);
        while (hole >= 0) {
            int end = html.indexOf(Markup.HOLE_END, hole);
            hole(html.charAt(hole + 1), html.substring(hole + 2, end), hole, end + 1);
            hole = html.indexOf(Markup.HOLE_START, done);
        }
        html(html.length());
        return new Body(parts);
    }

    private void hole(char kind, String payload, int start, int end) {
        switch (kind) {
            case 'L' -> add(new Part.LinkHole(Integer.parseInt(payload)), start - HREF.length(), end + 1);
            case 'I' -> add(new Part.ImageHole(Integer.parseInt(payload)), start - SRC.length(), end + 1);
            case 'H' -> add(new Part.HeadingIdHole(Integer.parseInt(payload)), start, end);
            case 'V' -> add(new Part.VariableHole(payload), start, end);
            case 'T' -> add(new Part.LabelHole(payload), start, end);
            case 'R' -> add(new Part.RulesHole(Integer.parseInt(payload)), start, end + 1);
            case 'Z' -> add(new Part.ZoneStart(scopes.get(Integer.parseInt(payload))), start, end + 1);
            case 'E' -> add(new Part.ZoneEnd(), start, end + 1);
            default -> throw new IllegalStateException("unknown hole " + kind);
        }
    }

    private void add(Part part, int start, int end) {
        html(start);
        parts.add(part);
        done = end;
    }

    private void html(int end) {
        if (end > done) {
            parts.add(new Part.Html(html.substring(done, end)));
        }
    }
}
