package dev.firststep.check.output;

import dev.firststep.cloud.border.Borders;
import dev.firststep.cloud.border.EditionFolder;
import dev.firststep.diagnostic.Code;
import dev.firststep.model.CloudId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Links within the site: each stays in its edition and arrives at a file and an anchor that are there. */
final class InnerLinks {
    private static final String INDEX = "index.html";

    /** Outside of the editions: what is there for all of them. */
    private static final Set<String> FOR_ALL = Set.of("go/", "assets/", "media/");

    private final Borders borders;
    private final Set<String> files;
    private final Findings findings;
    private final Map<String, Set<String>> anchors = new ConcurrentHashMap<>();
    private final Set<String> passing = ConcurrentHashMap.newKeySet();
    private final Map<Target, Spot> fragments = new ConcurrentHashMap<>();
    private final Map<String, SortedSet<CloudId>> referrers = new ConcurrentHashMap<>();

    private record Target(String file, String fragment) {}

    /** @param files every file of the site */
    InnerLinks(Borders borders, Set<String> files, Findings findings) {
        this.borders = borders;
        this.files = files;
        this.findings = findings;
    }

    /** Remembers the anchors of a page. */
    void anchors(String file, Set<String> ids) {
        anchors.put(file, ids);
    }

    /** Remembers that a page sends its readers on, with the fragment they came with. */
    void passesOn(String file) {
        passing.add(file);
    }

    /** The clouds of the pages that show an image or another file that is there for all editions. */
    Optional<Collection<CloudId>> readers(String file) {
        return Optional.ofNullable(referrers.get(file));
    }

    /** A link from one file of the site to another. */
    void follow(Spot from, SiteAddress target, Crossing crossing) {
        Optional<String> file = target.path().flatMap(this::file);
        if (file.isEmpty()) {
            findings.add(
                    Code.PAGE_LINK_BROKEN,
                    from,
                    from.what() + " leads to '" + target.written() + "', which is not there",
                    "mend the link, or the template that makes it");
            return;
        }
        border(from, file.get(), crossing);
        if (!target.fragment().isEmpty() && !target.fragment().equals("top")) {
            fragments.putIfAbsent(new Target(file.get(), target.fragment()), from);
        }
    }

    /** A text that may be the address of a file of the site, or may not: it must not be one of another edition. */
    void suspect(Spot from, SiteAddress target, Crossing crossing) {
        target.path().flatMap(this::file).ifPresent(file -> border(from, file, crossing));
    }

    private Optional<String> file(String path) {
        if (path.isEmpty() || path.endsWith("/")) {
            return Optional.of(path + INDEX).filter(files::contains);
        }
        return files.contains(path)
                ? Optional.of(path)
                : Optional.of(path + "/" + INDEX).filter(files::contains);
    }

    private void border(Spot from, String file, Crossing crossing) {
        Optional<EditionFolder> here = borders.edition(from.file());
        if (here.isEmpty()) {
            return;
        }
        Optional<EditionFolder> there = borders.edition(file);
        boolean stays = there.map(edition -> edition.equals(here.get()) || crossing.allows(here.get(), edition))
                .orElseGet(() -> file.equals(INDEX) || FOR_ALL.stream().anyMatch(file::startsWith));
        if (!stays) {
            findings.add(
                    Code.CROSS_EDITION_LINK,
                    from,
                    from.what() + " leads to '" + file + "', out of the edition "
                            + here.get().edition(),
                    "link to a page of the same edition or below /go/; only the switcher leads to other editions");
        }
        if (there.isEmpty()) {
            referrers
                    .computeIfAbsent(file, first -> new ConcurrentSkipListSet<>())
                    .add(here.get().edition().cloud());
        }
    }

    /** Once all files are known: whether every anchor is there. */
    void finish() {
        fragments.forEach((target, from) -> {
            Set<String> known = anchors.getOrDefault(target.file(), new TreeSet<>());
            boolean sentOn = passing.contains(target.file()) || target.file().startsWith("go/");
            if (anchors.containsKey(target.file()) && !sentOn && !known.contains(target.fragment())) {
                findings.add(
                        Code.PAGE_FRAGMENT_MISSING,
                        from,
                        from.what() + " leads to '" + target.file() + "#" + target.fragment() + "', which is not there",
                        "mend the link, or the id");
            }
        });
    }
}
