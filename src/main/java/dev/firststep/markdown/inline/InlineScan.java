package dev.firststep.markdown.inline;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the text of a leaf block. */
final class InlineScan implements InlineRule.Surroundings {
    private final LeafText content;
    private final String text;
    private final InlineSyntax syntax;
    private final LinkEnds linkEnds;
    private final FootnoteLabels footnotes;
    private final Findings findings;
    private final HtmlSyntax html;
    private final Cell head;
    private final EmphasisMarks marks;
    private final Delimiters delimiters;
    private final InlineRules rules;
    private final CodeFences fences;
    private final HalfScope half;
    private Cell tail;
    private @Nullable Bracket bracket;
    private int openBrackets;
    private boolean anchorOpen;

    private @Nullable Bracket outerBracket;
    private int outerBrackets;
    private boolean bracketsReported;
    private int pos;

    InlineScan(
            LeafText content,
            InlineSyntax syntax,
            Definitions definitions,
            FootnoteLabels footnotes,
            Projection projection,
            Findings findings) {
        this.half = new HalfScope(projection.halves(content));
        this.content = content;
        this.text = content.text();
        this.syntax = syntax;
        this.linkEnds = new LinkEnds(text, definitions, half);
        this.footnotes = footnotes;
        this.findings = findings;
        this.marks = new EmphasisMarks(syntax);
        this.delimiters = new Delimiters(marks);
        this.rules = InlineRules.of(syntax);
        this.html = new HtmlSyntax(text);
        this.fences = new CodeFences(text);
        this.head = new Cell(new Inline.Text("", 0, false));
        this.tail = head;
    }

    List<Inline> run() {
        while (pos < text.length()) {
            if (pos >= half.boundary()) {
                crossBoundary();
                continue;
            }
            Optional<InlineRule.Found> found = rules.read(this, pos);
            if (found.isPresent() && half.fits(found.get().end())) {
                take(found.get());
            } else {
                step(text.charAt(pos));
            }
        }
        leaveHalf();
        delimiters.process(null);
        List<Inline> pieces = new ArrayList<>();
        for (Cell cell = head.next; cell != null; cell = cell.next) {
            pieces.add(cell.value);
        }
        return pieces;
    }

    /** Goes into or out of one half of a segment, or over what this language does not read. */
    private void crossBoundary() {
        leaveHalf();
        pos = half.cross(pos);
        if (half.isInside()) {
            half.enter(delimiters.last());
            outerBracket = bracket;
            outerBrackets = openBrackets;
        }
    }

    /** Mark-up that a half leaves open never pairs with what stands outside. */
    private void leaveHalf() {
        if (half.isInside()) {
            delimiters.process(half.bottom());
            bracket = outerBracket;
            openBrackets = outerBrackets;
            outerBracket = null;
            half.leave();
        }
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> lineBreak();
            case '\\' -> backslash();
            case '`' -> backticks();
            case '*', '_', '~', '^', '+', '=' -> delimiterRun(c);
            case '[' -> bracket();
            case '!' -> bang();
            case ']' -> closeBracket();
            case '<' -> angle();
            case '&' -> entity();
            case '{' -> brace();
            case '|' -> pipe();
            default -> plain();
        }
    }

    /** Goes on to the next character that may mean something, and past one here that did not. */
    private void plain() {
        int start = pos;
        int end = Math.min(text.length(), half.boundary());
        do {
            pos++;
        } while (pos < end && !rules.isSpecial(text.charAt(pos)));
        addText(start, pos);
    }

    private void take(InlineRule.Found found) {
        found.pieces().forEach(this::add);
        pos = found.end();
    }

    private Cell add(Inline value) {
        Cell cell = new Cell(value);
        tail.insertAfter(cell);
        tail = cell;
        return cell;
    }

    private Cell addText(int start, int end) {
        return add(new Inline.Text(text.substring(start, end), content.offset(start), false));
    }

    /** Adds the special character at the current place as text. */
    private void addCharacter() {
        addText(pos, pos + 1);
        pos++;
    }

    private void lineBreak() {
        int spaces = 0;
        if (tail.value instanceof Inline.Text before && !before.literal()) {
            String value = before.value();
            while (spaces < value.length() && value.charAt(value.length() - 1 - spaces) == ' ') {
                spaces++;
            }
            tail.value = new Inline.Text(value.substring(0, value.length() - spaces), before.offset(), false);
        }
        int offset = content.offset(pos);
        boolean hard = spaces >= 2 && text.startsWith("  ", pos - 2);
        add(hard ? new Inline.HardBreak(offset) : new Inline.SoftBreak(offset));
        pos++;
    }

    private void backslash() {
        if (!half.fits(pos + 2)) {
            addCharacter();
        } else if (Escapes.isEscape(text, pos)) {
            add(new Inline.Text(text.substring(pos + 1, pos + 2), content.offset(pos), true));
            pos += 2;
        } else if (pos + 1 < text.length() && text.charAt(pos + 1) == '\n') {
            add(new Inline.HardBreak(content.offset(pos)));
            pos += 2;
        } else {
            addCharacter();
        }
    }

    private void backticks() {
        int open = fences.end(pos);
        int close = fences.closing(pos, open);
        while (close >= 0 && !half.fits(close + open - pos)) {
            close = half.isInside() ? -1 : fences.closing(pos, open, close + open - pos);
        }
        if (close < 0) {
            addText(pos, open);
            pos = open;
            return;
        }
        add(new Inline.Code(CodeFences.content(half.slice(text, open, close)), content.offset(pos)));
        pos = close + open - pos;
    }

    private void delimiterRun(char mark) {
        if (!marks.isMark(mark)) {
            addCharacter();
            return;
        }
        int start = pos;
        while (pos < text.length() && text.charAt(pos) == mark) {
            pos++;
        }
        Cell cell = addText(start, pos);
        Emphasis.Flanking flanking = syntax.emphasis().flanking(text, start, pos, mark);
        if (marks.isRun(mark, pos - start) && (flanking.opens() || flanking.closes())) {
            delimiters.push(cell, mark, pos - start, flanking);
        }
    }

    private void pipe() {
        if (syntax.has(InlineSyntax.Feature.PIPES)) {
            add(new Inline.Pipe(content.offset(pos)));
            pos++;
        } else {
            addCharacter();
        }
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public int offset(int index) {
        return content.offset(index);
    }

    @Override
    public boolean isLinkOpen() {
        return anchorOpen || (bracket != null && bracket.active);
    }

    @Override
    public boolean isPending(char mark) {
        return delimiters.has(mark);
    }

    @Override
    public void report(Code code, int index, String message, String hint) {
        findings.add(code, content.offset(index), message, hint);
    }

    private void bang() {
        if (pos + 1 < text.length() && text.charAt(pos + 1) == '[') {
            openBracket(true);
        } else {
            addCharacter();
        }
    }

    private void bracket() {
        Optional<IncludeSyntax.Found> include =
                syntax.has(InlineSyntax.Feature.INCLUDES) ? IncludeSyntax.read(text, pos, '-') : Optional.empty();
        if (include.isEmpty()) {
            openBracket(false);
            return;
        }
        add(new Inline.Include(include.get().title(), include.get().path(), content.offset(pos)));
        pos = include.get().end();
    }

    private void openBracket(boolean image) {
        int start = pos;
        pos += image ? 2 : 1;
        Cell cell = addText(start, pos);
        if (openBrackets == InlineParser.MAX_OPEN_BRACKETS) {
            reportBrackets(start);
            return;
        }
        if (bracket != null) {
            bracket.bracketAfter = true;
        }
        bracket = new Bracket(cell, image, pos, delimiters.last(), bracket);
        openBrackets++;
    }

    private void reportBrackets(int at) {
        if (!bracketsReported) {
            bracketsReported = true;
            findings.add(
                    Code.LIMIT_BRACKETS,
                    content.offset(at),
                    "more than " + InlineParser.MAX_OPEN_BRACKETS + " brackets are open at once",
                    "close them, or write \\[ for a plain bracket");
        }
    }

    private void closeBracket() {
        Bracket opener = bracket;
        if (opener == null || opener == outerBracket) {
            addCharacter();
            return;
        }
        bracket = opener.previous;
        openBrackets--;
        Optional<LinkEnds.Found> link =
                opener.active ? linkEnds.read(opener.textStart, opener.bracketAfter, pos) : Optional.empty();
        if (link.isPresent()) {
            closeLink(opener, link.get());
        } else if (isFootnote(opener)) {
            closeFootnote(opener, text.substring(opener.textStart + 1, pos));
        } else {
            addCharacter();
        }
    }

    private void closeLink(Bracket opener, LinkEnds.Found link) {
        Inline.Span span = opener.image
                ? new Inline.Image(link.destination(), link.title())
                : new Inline.Link(link.destination(), link.title(), false);
        delimiters.process(opener.delimiter);
        opener.cell.value = new Inline.Open(span, opener.cell.value.offset());
        add(new Inline.Close(span, content.offset(pos)));
        pos = link.end();
        if (!opener.image) {
            for (Bracket outer = bracket; outer != null; outer = outer.previous) {
                outer.active &= outer.image;
            }
        }
    }

    private boolean isFootnote(Bracket opener) {
        return !opener.image
                && syntax.has(InlineSyntax.Feature.FOOTNOTES)
                && pos - opener.textStart > 1
                && pos - opener.textStart <= LinkSyntax.LONGEST_LABEL
                && text.charAt(opener.textStart) == '^';
    }

    private void closeFootnote(Bracket opener, String label) {
        if (!footnotes.isDefined(label)) {
            footnotes.unknown(label, opener.cell.value.offset());
            addCharacter();
            return;
        }
        delimiters.cut(opener.delimiter);
        opener.cell.value = new Inline.FootnoteCall(label, opener.cell.value.offset());
        opener.cell.next = null;
        tail = opener.cell;
        pos++;
    }

    private void angle() {
        int autolink = Autolinks.angledEnd(text, pos);
        if (autolink > 0) {
            String address = text.substring(pos + 1, autolink - 1);
            take(new InlineRule.Found(
                    Autolinks.angled(address, content.offset(pos), content.offset(autolink - 1)), autolink));
            return;
        }
        int end = html.end(pos);
        if (end > 0 && half.fits(end)) {
            String tag = half.slice(text, pos, end);
            anchorOpen =
                    tag.regionMatches(true, 0, "<a", 0, 2) || (anchorOpen && !tag.regionMatches(true, 0, "</a", 0, 3));
            add(new Inline.Html(tag, content.offset(pos)));
            pos = end;
        } else {
            addCharacter();
        }
    }

    private void entity() {
        int end = Escapes.entityEnd(text, pos);
        if (end < 0) {
            addCharacter();
            return;
        }
        String entity = text.substring(pos, end);
        int codePoint = Escapes.codePoint(entity);
        if (codePoint > 0 && CharacterGuard.isForbidden(codePoint)) {
            CharacterGuard.report(codePoint, findings.at(content.offset(pos)), findings);
        }
        add(new Inline.Text(Escapes.entity(entity), content.offset(pos), true));
        pos = end;
    }

    private void brace() {
        int end = syntax.has(InlineSyntax.Feature.VARIABLES) ? VariableSyntax.end(text, pos) : -1;
        if (end < 0) {
            addCharacter();
            return;
        }
        add(VariableSyntax.read(text, pos, end, content.offset(pos)));
        pos = end;
    }
}
