package dev.firststep.build.edit;

import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Ledger;
import dev.firststep.link.ledger.LedgerLine.Published;
import dev.firststep.link.ledger.LedgerLine.Removed;
import dev.firststep.link.ledger.PathHistory;
import dev.firststep.link.ledger.PlannedAddresses;
import dev.firststep.link.ledger.PlannedPage;
import dev.firststep.link.ledger.SiteAddress;
import dev.firststep.model.ArticlePath;
import dev.firststep.publish.ledger.LedgerFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/** Changes a ledger on behalf of people: what they take down on purpose, and what other programs have published. */
public final class LedgerKeeper {
    private final LedgerFile file;
    private final SiteIndex index;
    private final PlannedAddresses planned;
    private final LocalDate today;

    /**
     * A keeper of one ledger.
     *
     * @param index of the whole site, with its ledger
     */
    public LedgerKeeper(LedgerFile file, SiteIndex index, LocalDate today) {
        this.file = file;
        this.index = index;
        this.planned = new PlannedAddresses(index);
        this.today = today;
    }

    /** What became of one address that was to be accepted as gone. */
    public sealed interface Acceptance {
        /** It is recorded, for so many addresses. */
        record Recorded(String address, int addresses) implements Acceptance {}

        /** It is still there, or was never published. */
        record Refused(String address, String why) implements Acceptance {}
    }

    /** Records that these addresses are gone on purpose; either all of them or, when one is refused, none. */
    public List<Acceptance> accept(List<String> addresses, String reason) throws IOException {
        List<Acceptance> results = new ArrayList<>();
        Ledger ledger = index.ledger();
        boolean sound = true;
        for (String address : addresses) {
            Optional<SiteAddress> asked = SiteAddress.read(address, index, planned.folders());
            List<Removed> removals = asked.map(known -> removals(known, reason)).orElse(List.of());
            for (Removed removal : removals) {
                ledger = ledger.with(removal);
            }
            sound &= !removals.isEmpty();
            results.add(result(address, asked, removals));
        }
        if (sound) {
            file.write(ledger);
        }
        return results;
    }

    private Acceptance result(String address, Optional<SiteAddress> asked, List<Removed> removals) {
        if (!removals.isEmpty()) {
            return new Acceptance.Recorded(
                    address,
                    removals.stream().mapToInt(line -> line.folders().size()).sum());
        }
        return new Acceptance.Refused(address, asked.map(this::why).orElse("it is no address of this site"));
    }

    private String why(SiteAddress asked) {
        PathHistory history = index.ledger().history(asked.path());
        Collection<String> published = asked.anchor().isPresent()
                ? history.anchors().getOrDefault(asked.anchor().get(), Collections.emptySortedSet())
                : history.folders();
        boolean known = asked.wholeFolder()
                || published.stream()
                        .anyMatch(folder ->
                                asked.folders().isEmpty() || asked.folders().contains(folder));
        return !known ? "it was never published" : "it is still there, or is recorded as gone already";
    }

    private List<Removed> removals(SiteAddress asked, String reason) {
        if (asked.wholeFolder()) {
            return index.ledger().histories().keySet().stream()
                    .flatMap(path -> removal(path, Optional.empty(), asked.folders(), reason).stream())
                    .toList();
        }
        return removal(asked.path(), asked.anchor(), asked.folders(), reason).stream()
                .toList();
    }

    private Optional<Removed> removal(
            ArticlePath path, Optional<String> anchor, SortedSet<String> wanted, String reason) {
        PathHistory history = index.ledger().history(path);
        SortedMap<String, PlannedPage> pages = planned.at(path);
        SortedSet<String> gone = new TreeSet<>(
                anchor.isPresent()
                        ? history.anchors().getOrDefault(anchor.get(), Collections.emptySortedSet())
                        : history.folders());
        if (!wanted.isEmpty()) {
            gone.retainAll(wanted);
        }
        gone.removeIf(folder -> isThere(pages, folder, anchor)
                || anchor.map(id -> history.isGone(folder, id)).orElseGet(() -> history.isGone(folder)));
        return gone.isEmpty() ? Optional.empty() : Optional.of(new Removed(path, anchor, gone, today, reason));
    }

    private static boolean isThere(SortedMap<String, PlannedPage> pages, String folder, Optional<String> anchor) {
        PlannedPage page = pages.get(folder);
        return page != null && anchor.map(page::honours).orElse(true);
    }

    /**
     * What came of an import.
     *
     * @param known how many addresses the ledger has of those given, old and new
     * @param foreign those that no build of this site could publish
     */
    public record Imported(int known, int added, List<String> foreign) {
        public Imported {
            foreign = List.copyOf(foreign);
        }
    }

    /** Records addresses that some other program has published. */
    public Imported add(List<String> urls) throws IOException {
        List<Published> lines = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        SortedSet<String> folders = planned.folders();
        for (String url : urls) {
            Optional<SiteAddress> address = SiteAddress.read(url, index, folders)
                    .filter(known -> !isFile(url)
                            && folders.containsAll(known.folders())
                            && !known.folders().isEmpty());
            address.ifPresentOrElse(known -> lines.add(known.published(today)), () -> foreign.add(url));
        }
        Ledger before = index.ledger();
        Ledger after = before.with(lines);
        if (after.size() > before.size()) {
            file.write(after);
        }
        return new Imported(lines.size(), after.size() - before.size(), foreign);
    }

    /** Builds publish folders only: {@code a.html} is no address that one could keep. */
    private static boolean isFile(String url) {
        String page = url.split("#", 2)[0];
        String name = page.substring(page.lastIndexOf('/') + 1);
        return name.indexOf('.') >= 0 && !name.equals("index.html");
    }

    /** Starts a ledger without a line, if there is none. */
    public static boolean start(LedgerFile file) throws IOException {
        if (file.exists()) {
            return false;
        }
        file.write(Ledger.empty(file.shown()));
        return true;
    }
}
