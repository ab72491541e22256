package dev.firststep.link.ledger;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.ledger.LedgerLine.Published;
import dev.firststep.link.ledger.LedgerLine.Removed;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads the text of a ledger. The order of its lines does not matter and a line may come twice, because that is what two
 * merged branches leave.
 */
public final class LedgerReader {
    private static final int REMOVED_COLUMNS = 5;

    private final String shown;
    private final DiagnosticSink findings;

    /**
     * A reader of one file.
     *
     * @param shown how the file is called in findings
     */
    public LedgerReader(String shown, DiagnosticSink findings) {
        this.shown = shown;
        this.findings = findings;
    }

    /** The ledger; a line that cannot be read is a finding. */
    public Ledger read(String text) {
        List<LedgerLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String plain = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (plain.startsWith(Ledger.FORMAT_MARK) && !plain.startsWith(Ledger.FORMAT)) {
                later(plain, number);
            } else if (!plain.isBlank() && !plain.startsWith("#")) {
                line(plain, number).ifPresentOrElse(lines::add, refuse(plain, number));
            }
        }
        return new Ledger(shown, lines);
    }

    /** To read it as ours could lose what it says, and the next build would write it so. */
    private void later(String line, int number) {
        findings.add(
                Code.LEDGER_SYNTAX,
                new Position(shown, number, 1),
                "a ledger of another version: " + Wording.quoted(line),
                "use the version of Firststep that wrote it, or a later one");
    }

    private Runnable refuse(String line, int number) {
        return () -> findings.add(
                Code.LEDGER_SYNTAX,
                new Position(shown, number, 1),
                "no line of a ledger: " + Wording.quoted(line),
                "take the line back as it was; after a merge keep the lines of both sides, and nothing else");
    }

    private static Optional<LedgerLine> line(String line, int number) {
        String[] columns = line.split("\t", -1);
        Optional<ArticlePath> path = ArticleAddress.path(columns[0]);
        if (columns.length < 3 || columns.length > REMOVED_COLUMNS || path.isEmpty()) {
            return Optional.empty();
        }
        Optional<SortedSet<String>> folders = Folders.read(columns[1]);
        Optional<LocalDate> date = date(columns[2]);
        if (folders.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        return columns.length == REMOVED_COLUMNS
                ? removed(path.get(), folders.get(), date.get(), columns[3], columns[4])
                : anchors(columns.length == 3 ? "" : columns[3])
                        .map(anchors -> new Published(path.get(), folders.get(), date.get(), anchors, number));
    }

    private static Optional<LedgerLine> removed(
            ArticlePath path, SortedSet<String> folders, LocalDate date, String mark, String reason) {
        if (mark.equals(Removed.MARK)) {
            return Optional.of(new Removed(path, Optional.empty(), folders, date, reason));
        }
        return mark.startsWith(Removed.MARK + "#")
                ? Optional.of(new Removed(
                        path, Optional.of(mark.substring(Removed.MARK.length() + 1)), folders, date, reason))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<SortedSet<String>> anchors(String text) {
        SortedSet<String> anchors = new TreeSet<>();
        if (text.isEmpty()) {
            return Optional.of(anchors);
        }
        for (String word : text.split(" ", -1)) {
            if (word.length() < 2 || word.charAt(0) != '#') {
                return Optional.empty();
            }
            anchors.add(word.substring(1));
        }
        return Optional.of(anchors);
    }
}
