package dev.firststep.build;

import dev.firststep.check.LedgerCheck;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.link.ledger.PlannedAddresses;
import dev.firststep.publish.ledger.LedgerFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which ledger a build keeps, if its file is there. Only builds of the whole site at its own address are compared with it
 * and recorded: others publish something else.
 *
 * @param file empty for a build that keeps none
 * @param records whether what is published is added; a build into another folder is a trial
 * @param today the day of new lines, in UTC; it never reaches the site
 */
public record Bookkeeping(Optional<LedgerFile> file, boolean records, LocalDate today) {
    static final Bookkeeping NONE = new Bookkeeping(Optional.empty(), false, LocalDate.EPOCH);

    Ledger read(DiagnosticSink findings) throws IOException {
        return file.isPresent() ? file.get().read(findings).orElse(Ledger.NONE) : Ledger.NONE;
    }

    List<Diagnostic> check(SiteIndex index, BuildOptions options) {
        return isKept() && isWhole(options) ? LedgerCheck.run(index) : List.of();
    }

    /** Adds what has just been published. The file is read again, because it may have grown since. */
    void record(SiteIndex index, BuildOptions options) throws IOException {
        if (!records || !isKept() || !isWhole(options) || options.failOn().isEmpty()) {
            return;
        }
        LedgerFile ledgerFile = file.orElseThrow();
        Ledger before = ledgerFile.read(finding -> {}).orElse(index.ledger());
        Ledger after = before.after(new PlannedAddresses(index), today);
        if (after.size() > before.size()) {
            ledgerFile.write(after);
        }
    }

    private boolean isKept() {
        return file.filter(LedgerFile::exists).isPresent();
    }

    private static boolean isWhole(BuildOptions options) {
        return options.locales().isEmpty()
                && options.clouds().isEmpty()
                && options.baseUrl().isEmpty();
    }
}
