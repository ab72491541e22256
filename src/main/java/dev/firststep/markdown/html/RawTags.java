package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.text.Findings;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes or refuses the tags of raw HTML in a line. */
final class RawTags {
    private final Markup out;
    private final RawHtml rules;
    private final Findings findings;

    RawTags(Markup out, RawHtml rules, Findings findings) {
        this.out = out;
        this.rules = rules;
        this.findings = findings;
    }

    /** Writes the tag at a place of its line, if it may stand there. */
    void write(Inline.Html html, List<Inline> pieces, int at, Place place) {
        RawHtml.Verdict verdict = rules.judge(html.raw(), place);
        switch (verdict) {
            case KEEP -> out.visible(html.raw().startsWith("<br") ? "<br>" : html.raw());
            case KEEP_IN_PAIRS -> pair(html, pieces, at, place);
            case DROP -> {}
            case REFUSE -> refuse(html);
        }
    }

    private void pair(Inline.Html html, List<Inline> pieces, int at, Place place) {
        if (partner(pieces, at, place).isPresent()) {
            out.tag(html.raw().toLowerCase(Locale.ROOT).replace(" ", ""));
        } else {
            refuse(html);
        }
    }

    /** The tag that closes or opens the one at this place, with nothing but whole spans and text between them. */
    private Optional<Inline> partner(List<Inline> pieces, int at, Place place) {
        String tag = ((Inline.Html) pieces.get(at)).raw();
        int step = tag.startsWith("</") ? -1 : 1;
        String wanted = step > 0 ? "</" + tag.substring(1) : "<" + tag.substring(2);
        int depth = 0;
        for (int i = at + step; i >= 0 && i < pieces.size(); i += step) {
            Inline piece = pieces.get(i);
            depth += piece instanceof Inline.Open ? step : piece instanceof Inline.Close ? -step : 0;
            if (depth < 0) {
                return Optional.empty();
            }
            if (piece instanceof Inline.Html html && rules.judge(html.raw(), place) == RawHtml.Verdict.KEEP_IN_PAIRS) {
                return depth == 0 && html.raw().equalsIgnoreCase(wanted) ? Optional.of(html) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void refuse(Inline.Html html) {
        report(html.raw(), html.offset(), findings);
        out.text(html.raw());
    }

    /** Reports a piece of HTML that may not stand in an article. */
    static void report(String raw, int offset, Findings findings) {
        String shown = raw.strip().lines().findFirst().orElse("");
        String tag = shown.length() > 40 ? shown.substring(0, 40) + "…" : shown;
        findings.add(
                Code.HTML_REMOVED,
                offset,
                "HTML does not work in articles: " + tag,
                "write it in Markdown, or write &lt; for a plain <");
    }
}
