package dev.firststep.markdown.html;

import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.Inline.Span;
import dev.firststep.markdown.sanitize.HtmlToken;
import dev.firststep.markdown.sanitize.HtmlToken.Kind;
import dev.firststep.markdown.sanitize.HtmlTokens;
import dev.firststep.markdown.text.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the tags among the pieces of a leaf block as spans, closes those that have no end, and drops ends that close
 * nothing, so that every span holds whole spans.
 */
final class InlineHtml {
    private static final Set<String> BLOCKS = Set.of("ol", "p", "ul");

    /** Browsers and the sanitizer give up at about 500. It bounds how long the start of an element is looked for. */
    private static final int MAX_OPEN = 256;

    /**
     * What is open.
     *
     * @param name of the element; empty for Markdown's own spans
     * @param span empty for an element of which only what it holds is kept
     */
    private record Opened(String name, Optional<Span> span, int offset) {
        boolean isMarkdown() {
            return name.isEmpty();
        }

        /** Whether a browser knows the end of the element without its tag. */
        boolean endsByItself() {
            return name.equals("li") || name.equals("p") || span.isEmpty();
        }
    }

    private final Place place;
    private final HtmlFindings findings;
    private final List<Inline> out = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();

    private InlineHtml(Place place, Findings findings) {
        this.place = place;
        this.findings = new HtmlFindings(findings);
    }

    /** The pieces without {@link Inline.Html}. */
    static List<Inline> read(List<Inline> pieces, Place place, Findings findings) {
        if (pieces.stream().noneMatch(Inline.Html.class::isInstance)) {
            return pieces;
        }
        InlineHtml reader = new InlineHtml(place, findings);
        pieces.forEach(reader::read);
        reader.closeTo(0, 0);
        return reader.out;
    }

    private void read(Inline piece) {
        if (piece instanceof Inline.Html html) {
            HtmlTokens.of(html.raw()).forEach(token -> read(token, html.offset()));
        } else if (piece instanceof Inline.Open span) {
            open(span);
        } else if (piece instanceof Inline.Close close) {
            closeTo(depthOfMarkdown(), close.offset());
            if (open.pop().span().isPresent()) {
                out.add(piece);
            }
        } else {
            out.add(piece);
        }
    }

    /** A link within the tags of another one is none. */
    private void open(Inline.Open span) {
        boolean nested = span.span() instanceof Inline.Link && isLinkOpen();
        if (nested) {
            findings.ignored("a", span.offset());
        } else {
            out.add(span);
        }
        open.push(new Opened("", nested ? Optional.empty() : Optional.of(span.span()), span.offset()));
    }

    /** How many are open, up to the last of Markdown's own spans. */
    private int depthOfMarkdown() {
        int depth = open.size();
        for (Opened opened : open) {
            if (opened.isMarkdown()) {
                return depth;
            }
            depth--;
        }
        return 0;
    }

    private void read(HtmlToken token, int offset) {
        if (token.kind() == Kind.TEXT) {
            out.add(new Inline.Text(token.raw(), offset, true));
        } else if (token.kind() == Kind.END) {
            end(token.name(), offset);
        } else if (token.isStart()) {
            findings.attributes(token, offset);
            start(token, offset);
        }
    }

    private void start(HtmlToken tag, int offset) {
        anchor(tag, offset);
        switch (tag.name()) {
            case "br" -> out.add(new Inline.HardBreak(offset));
            case "img", "image" -> image(tag, offset);
            case "hr", "input", "link", "meta", "col" -> findings.ignored(tag.name(), offset);
            case "wbr" -> {}
            default -> element(tag, offset);
        }
    }

    private void anchor(HtmlToken tag, int offset) {
        String id = HtmlElements.anchor(tag.name(), attribute -> value(tag, attribute));
        if (Anchors.isPossible(id)) {
            out.add(new Inline.Anchor(id, offset));
        } else if (!id.isEmpty()) {
            findings.anchor(id, offset);
        }
    }

    private void image(HtmlToken tag, int offset) {
        Inline.Image image =
                new Inline.Image(value(tag, "src"), alternative(tag).isEmpty() ? InlineWriter.DECORATIVE : "");
        out.add(new Inline.Open(image, offset));
        out.add(new Inline.Text(alternative(tag), offset, true));
        out.add(new Inline.Close(image, offset));
    }

    private static String alternative(HtmlToken tag) {
        return value(tag, "alt").strip();
    }

    private static String value(HtmlToken tag, String attribute) {
        return HtmlElements.decode(tag.attribute(attribute).orElse(""));
    }

    private void element(HtmlToken tag, int offset) {
        String name = tag.name();
        boolean nested = name.equals("a") && isLinkOpen();
        Optional<Span> span = nested
                ? Optional.empty()
                : HtmlElements.inline(name, attribute -> value(tag, attribute)).or(() -> cell(name));
        boolean anchor = name.equals("a") && value(tag, "href").isEmpty();
        if (span.isEmpty() && !anchor && (nested || !HtmlElements.isTransparent(name))) {
            findings.ignored(name, offset);
        }
        if (span.isPresent()) {
            makeRoom(name, offset);
        }
        if (open.size() >= MAX_OPEN) {
            findings.nesting(MAX_OPEN, offset);
            return;
        }
        if (span.isPresent()) {
            out.add(new Inline.Open(span.get(), offset));
        }
        open.push(new Opened(name, span, offset));
    }

    /** Lists stand in cells, where Markdown has no other way to write them; their items stand in lists. */
    private Optional<Span> cell(String name) {
        boolean item = name.equals("li");
        boolean fits = place == Place.TABLE_CELL && (!item || isOpen(Set.of("ol", "ul")));
        return fits ? HtmlElements.inCell(name) : Optional.empty();
    }

    private boolean isOpen(Set<String> names) {
        return open.stream().anyMatch(opened -> names.contains(opened.name()));
    }

    private boolean isLinkOpen() {
        return open.stream()
                .anyMatch(opened ->
                        opened.span().filter(Inline.Link.class::isInstance).isPresent());
    }

    /** A paragraph ends where a block starts, an item where the next one does. */
    private void makeRoom(String name, int offset) {
        if (BLOCKS.contains(name)) {
            closeLast("p", offset);
        } else if (name.equals("li")) {
            closeLast("li", offset);
        }
    }

    private void closeLast(String name, int offset) {
        int depth = open.size();
        for (Opened opened : open) {
            if (opened.isMarkdown()
                    || (BLOCKS.contains(opened.name()) && !opened.name().equals(name))) {
                return;
            }
            depth--;
            if (opened.name().equals(name)) {
                closeTo(depth, offset);
                return;
            }
        }
    }

    private void end(String name, int offset) {
        if (name.equals("br")) {
            findings.repaired("</br> stands for <br>", offset);
            out.add(new Inline.HardBreak(offset));
            return;
        }
        int depth = open.size();
        Iterator<Opened> last = open.iterator();
        while (last.hasNext()) {
            Opened opened = last.next();
            depth--;
            if (opened.isMarkdown()) {
                break;
            }
            if (opened.name().equals(name)) {
                closeTo(depth + 1, offset);
                close(open.pop(), offset);
                return;
            }
        }
        if (!HtmlElements.isTransparent(name)) {
            findings.repaired("</" + name + "> closes nothing", offset);
        }
    }

    /** Closes what is open until only so many are left. */
    private void closeTo(int depth, int offset) {
        while (open.size() > depth) {
            Opened opened = open.pop();
            if (!opened.endsByItself()) {
                findings.repaired("<" + opened.name() + "> has no end", opened.offset());
            }
            close(opened, Math.max(offset, opened.offset()));
        }
    }

    private void close(Opened opened, int offset) {
        opened.span().ifPresent(span -> out.add(new Inline.Close(span, offset)));
    }
}
