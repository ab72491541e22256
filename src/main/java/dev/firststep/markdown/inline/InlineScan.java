package dev.firststep.markdown.inline;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.markdown.inline.Definitions.Definition;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over the text of a leaf block. */
final class InlineScan implements InlineRule.Surroundings {
    private static final String SPECIAL = "\n\\`*_~^+=[]!<&{|";
    private static final boolean[] IS_SPECIAL = new boolean[128];
    private static final int LONGEST_VARIABLE = 64;

    static {
        for (int i = 0; i < SPECIAL.length(); i++) {
            IS_SPECIAL[SPECIAL.charAt(i)] = true;
        }
    }

    /** An opening bracket that may yet become a link or an image. */
    private static final class Bracket {
        private final Cell cell;
        private final boolean image;
        private final int textStart;
        private final Delimiters.@Nullable Run delimiter;
        private final @Nullable Bracket previous;
        private boolean active = true;
        private boolean bracketAfter;

        Bracket(
                Cell cell,
                boolean image,
                int textStart,
                Delimiters.@Nullable Run delimiter,
                @Nullable Bracket previous) {
            this.cell = cell;
            this.image = image;
            this.textStart = textStart;
            this.delimiter = delimiter;
            this.previous = previous;
        }
    }

    /** Where a link leads and where its mark-up ends. */
    private record LinkEnd(String destination, String title, int end) {}

    private final LeafText content;
    private final String text;
    private final InlineSyntax syntax;
    private final Definitions definitions;
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
        this.definitions = definitions;
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
        } while (pos < end && !isSpecial(text.charAt(pos)));
        addText(start, pos);
    }

    private void take(InlineRule.Found found) {
        found.pieces().forEach(this::add);
        pos = found.end();
    }

    private boolean isSpecial(char c) {
        return c < 128 && (IS_SPECIAL[c] || rules.mayStart(c));
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
        add(new Inline.Code(code(half.slice(text, open, close)), content.offset(pos)));
        pos = close + open - pos;
    }

    /** Line feeds are blanks, and one blank on either side is only there to keep backticks apart. */
    private static String code(String raw) {
        String code = raw.replace('\n', ' ');
        boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !isOnlyBlank(code);
        return padded ? code.substring(1, code.length() - 1) : code;
    }

    private static boolean isOnlyBlank(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
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
        Optional<LinkEnd> link = opener.active ? linkEnd(opener) : Optional.empty();
        if (link.isPresent()) {
            closeLink(opener, link.get());
        } else if (isFootnote(opener)) {
            closeFootnote(opener, text.substring(opener.textStart + 1, pos));
        } else {
            addCharacter();
        }
    }

    private void closeLink(Bracket opener, LinkEnd link) {
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

    private Optional<LinkEnd> linkEnd(Bracket opener) {
        return inlineLink(pos + 1)
                .filter(link -> half.fits(link.end()))
                .or(() -> referenceLink(opener))
                .filter(link -> half.fits(link.end()));
    }

    /** What follows the bracket: {@code (destination "title")}. */
    private Optional<LinkEnd> inlineLink(int start) {
        if (start >= text.length() || text.charAt(start) != '(') {
            return Optional.empty();
        }
        int from = LinkSyntax.skipBlanks(text, start + 1);
        int to = LinkSyntax.destinationEnd(text, from);
        if (to < 0) {
            return Optional.empty();
        }
        String title = "";
        int next = LinkSyntax.skipBlanks(text, to);
        int titleEnd = next > to ? LinkSyntax.titleEnd(text, next) : -1;
        if (titleEnd > 0) {
            title = half.slice(text, next + 1, titleEnd - 1);
            next = LinkSyntax.skipBlanks(text, titleEnd);
        }
        return next < text.length() && text.charAt(next) == ')'
                ? Optional.of(new LinkEnd(LinkSyntax.destination(text, from, to), title, next + 1))
                : Optional.empty();
    }

    /** What follows the bracket is a label, or {@code []}, or the bracket's own text is the label. */
    private Optional<LinkEnd> referenceLink(Bracket opener) {
        int after = pos + 1;
        int labelEnd = LinkSyntax.labelEnd(text, after);
        if (labelEnd > 0) {
            return definition(after + 1, labelEnd - 1, labelEnd);
        }
        boolean collapsed = text.startsWith("[]", after);
        return opener.bracketAfter
                ? Optional.empty()
                : definition(opener.textStart, pos, collapsed ? after + 2 : after);
    }

    private Optional<LinkEnd> definition(int labelStart, int labelEnd, int end) {
        if (labelEnd - labelStart > LinkSyntax.LONGEST_LABEL) {
            return Optional.empty();
        }
        Optional<Definition> found = definitions.find(half.slice(text, labelStart, labelEnd));
        return found.map(definition -> new LinkEnd(definition.destination(), definition.title(), end));
    }

    private void angle() {
        int autolink = Autolinks.angledEnd(text, pos);
        if (autolink > 0) {
            String address = text.substring(pos + 1, autolink - 1);
            int offset = content.offset(pos);
            boolean mail = address.indexOf(':') < 0;
            Inline.Link span = new Inline.Link(mail ? "mailto:" + address : address, "", true);
            add(new Inline.Open(span, offset));
            add(new Inline.Text(address, offset + 1, true));
            add(new Inline.Close(span, content.offset(autolink - 1)));
            pos = autolink;
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
        int end = syntax.has(InlineSyntax.Feature.VARIABLES) ? variableEnd(text, pos) : -1;
        if (end < 0) {
            addCharacter();
            return;
        }
        add(new Inline.Variable(text.substring(pos + 2, end - 2).trim(), content.offset(pos)));
        pos = end;
    }

    /** The end of the {@code {{name}}} that starts here, or -1. */
    private static int variableEnd(String text, int start) {
        if (!text.startsWith("{{", start)) {
            return -1;
        }
        int i = skipSpaces(text, start + 2);
        int nameEnd = nameEnd(text, i);
        int end = skipSpaces(text, nameEnd);
        boolean named = nameEnd > i && nameEnd - i <= LONGEST_VARIABLE;
        return named && text.startsWith("}}", end) ? end + 2 : -1;
    }

    private static int skipSpaces(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    private static int nameEnd(String text, int start) {
        int i = start;
        while (i < text.length() && (Ascii.isLetterOrDigit(text.charAt(i)) || "._-".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /** Text, escapes, entities and variables, and nothing else. */
    static List<Inline> titlePieces(String title, int offset) {
        List<Inline> pieces = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < title.length()) {
            int end = title.charAt(i) == '{' ? variableEnd(title, i) : -1;
            if (end > 0) {
                pieces.add(new Inline.Text(Escapes.decode(title.substring(start, i)), offset, false));
                pieces.add(new Inline.Variable(title.substring(i + 2, end - 2).trim(), offset));
                i = end;
                start = end;
            } else {
                i += Escapes.isEscape(title, i) ? 2 : 1;
            }
        }
        pieces.add(new Inline.Text(Escapes.decode(title.substring(start)), offset, false));
        return pieces;
    }
}
