package dev.firststep.learn.redirect;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.Versions;
import dev.firststep.learn.redirect.PageAddresses.Page;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.PublishedAddresses;
import dev.firststep.learn.repository.SiteAddresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Works out what the redirect files of a repository mean, as DocFX v3 does. */
public final class RedirectRules {
    private final LearnRepository repository;
    private final DiagnosticSink findings;
    private final MovedReader reader;
    private final Map<Docset, SiteAddresses> addresses = new LinkedHashMap<>();
    private final Map<Docset, PageAddresses> pages = new LinkedHashMap<>();

    private RedirectRules(LearnRepository repository, Versions versions, DiagnosticSink findings) {
        this.repository = repository;
        this.findings = findings;
        this.reader = new MovedReader(versions, findings);
        for (Docset docset : repository.docsets()) {
            SiteAddresses published = PublishedAddresses.of(repository, docset);
            addresses.put(docset, published);
            pages.put(docset, new PageAddresses(docset, published, versions));
        }
    }

    /**
     * Reads every redirect file.
     *
     * @param findings told of every entry that is no redirect in the result
     */
    public static RepositoryRedirects read(LearnRepository repository, Versions versions, DiagnosticSink findings) {
        return new RedirectRules(repository, versions, findings).read();
    }

    private RepositoryRedirects read() {
        List<Moved> moved = withoutOverlaps(withoutDuplicates(taken(RedirectFiles.entries(repository, findings))));
        Chains chains = new Chains(moved);
        chains.circles().forEach(this::circular);
        List<Moved> ending =
                moved.stream().filter(one -> !chains.isEndless(one)).toList();
        SortedSet<String> replaced = new TreeSet<>();
        ending.forEach(one -> replaced.addAll(replaced(one)));
        new Identities(pages, chains, findings).check(moved);
        Destinations destinations = new Destinations(pages, chains);
        return new RepositoryRedirects(
                ending.stream()
                        .map(one -> redirect(one, destinations))
                        .sorted(Comparator.comparing(LearnRedirect::docset)
                                .thenComparing(LearnRedirect::path)
                                .thenComparing(LearnRedirect::position))
                        .toList(),
                replaced);
    }

    private static LearnRedirect redirect(Moved moved, Destinations destinations) {
        return new LearnRedirect(
                moved.docset().folder(),
                moved.path(),
                moved.from(),
                moved.monikers(),
                moved.address(),
                destinations.end(moved),
                moved.position());
    }

    private List<Moved> taken(List<RedirectEntry> entries) {
        List<Moved> taken = new ArrayList<>();
        for (RedirectEntry entry : entries) {
            List<Docset> docsets = docsets(entry);
            docsets.forEach(docset -> take(docset, entry).ifPresent(taken::add));
            if (docsets.isEmpty()) {
                findings.add(
                        Code.REDIRECT_OUT_OF_SCOPE,
                        entry.position(),
                        Wording.quoted(entry.source()) + " would be in no docset, so its redirect is left out",
                        "correct the path, or remove the entry");
            }
        }
        return taken;
    }

    /** The docsets that would build the file of an entry; files of no docset only where no other one would. */
    private List<Docset> docsets(RedirectEntry entry) {
        List<Docset> all = repository.docsets().stream()
                .filter(docset -> MovedReader.pathIn(docset, entry).isPresent())
                .toList();
        List<Docset> configured =
                all.stream().filter(docset -> !docset.config().file().isEmpty()).toList();
        return configured.isEmpty() ? all : configured;
    }

    private Optional<Moved> take(Docset docset, RedirectEntry entry) {
        return Optional.ofNullable(addresses.get(docset))
                .flatMap(published ->
                        MovedReader.pathIn(docset, entry).flatMap(path -> reader.read(docset, published, path, entry)));
    }

    /** The first of those for the same file in the same versions. */
    private List<Moved> withoutDuplicates(List<Moved> moved) {
        Set<List<Object>> seen = new HashSet<>();
        List<Moved> kept = new ArrayList<>();
        for (Moved one : moved) {
            if (seen.add(List.of(one.docset(), one.path(), one.monikers()))) {
                kept.add(one);
            } else {
                duplicate(one, Wording.quoted(one.path()) + " is already redirected");
            }
        }
        return kept;
    }

    /** Of those at one address that share a version, the last by path. */
    private List<Moved> withoutOverlaps(List<Moved> moved) {
        Map<List<Object>, List<Moved>> bySource = new LinkedHashMap<>();
        moved.forEach(one -> bySource.computeIfAbsent(List.of(one.docset(), one.source()), source -> new ArrayList<>())
                .add(one));
        List<Moved> kept = new ArrayList<>();
        bySource.values().forEach(group -> keep(group, kept));
        return kept;
    }

    private void keep(List<Moved> group, List<Moved> kept) {
        List<Moved> lastFirst = new ArrayList<>(group);
        lastFirst.sort(
                Comparator.comparing(Moved::path).thenComparing(Moved::position).reversed());
        MonikerSet taken = MonikerSet.NONE;
        boolean takenWithout = false;
        for (Moved one : lastFirst) {
            boolean clash =
                    one.monikers().isEmpty() ? takenWithout : one.monikers().clashesWith(taken);
            if (clash) {
                duplicate(one, one.from() + " is redirected by another entry in the same version");
            } else {
                kept.add(one);
                taken = taken.union(one.monikers());
                takenWithout |= one.monikers().isEmpty();
            }
        }
    }

    private void duplicate(Moved moved, String message) {
        findings.add(Code.REDIRECT_DUPLICATE, moved.position(), message, "keep one of the entries");
    }

    private void circular(Moved moved, Chains.Circle circle) {
        findings.add(
                Code.REDIRECT_LOOP,
                moved.position(),
                "this redirect leads back to itself: " + circle.shown(),
                "redirect it to a page");
    }

    /** The files at the address of a redirect. Where they share only some of its versions, both stay. */
    private List<String> replaced(Moved moved) {
        List<String> replaced = new ArrayList<>();
        for (Page page : page(moved)) {
            boolean same = page.monikers().equals(moved.monikers());
            if (same || page.monikers().clashesWith(moved.monikers())) {
                findings.add(
                        Code.REDIRECT_SOURCE_PRESENT,
                        moved.position(),
                        page.file().shown() + " is still there, but its address is redirected",
                        same ? "remove the file, or the redirect" : "give the two different monikers");
            }
            if (same) {
                replaced.add(page.file().stored());
            }
        }
        return replaced;
    }

    private List<Page> page(Moved moved) {
        return Optional.ofNullable(pages.get(moved.docset()))
                .map(addresses -> addresses.built(moved.source()))
                .orElse(List.of());
    }
}
