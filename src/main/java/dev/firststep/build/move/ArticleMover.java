package dev.firststep.build.move;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.EditionSelection;
import dev.firststep.build.content.ContentFiles;
import dev.firststep.build.content.ContentLoader;
import dev.firststep.build.content.Project;
import dev.firststep.build.work.Workers;
import dev.firststep.config.ConfigFiles;
import dev.firststep.config.ContentConfig;
import dev.firststep.config.ContentConfigReader;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Severity;
import dev.firststep.link.IndexBuilder;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.ledger.Folders;
import dev.firststep.link.ledger.PlannedAddresses;
import dev.firststep.link.ledger.PlannedPage;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Moves an article, or a folder of articles, in every language: the files, what names them in articles and configuration,
 * and a redirect from each old address. Nothing is written before the whole change is known to lose no address.
 */
public final class ArticleMover {
    private static final Duration BUDGET = Duration.ofSeconds(5);
    private static final String REDIRECTS = "redirects.yml";

    private final Project project;
    private final BuildOptions options;

    /** @param options of a build of the whole site */
    public ArticleMover(BuildOptions options) {
        this.project = options.project();
        this.options = options;
    }

    /**
     * What is to be done.
     *
     * @param articles every article and its new path
     * @param redirects the new redirects, old path to new; lists of sections that move with their articles are among them
     */
    public record Plan(
            SortedMap<ArticlePath, ArticlePath> articles,
            SortedMap<ArticlePath, ArticlePath> redirects,
            FileChanges changes) {}

    /** Everything that has been read. */
    private record Reading(ContentFiles files, SortedMap<String, String> texts, ContentConfig config) {}

    /**
     * Works out the change.
     *
     * @param from the path of an article, or of a folder; with a slash at its end always a folder
     * @throws MoveRefusal when it cannot be made
     */
    public Plan plan(String from, ArticlePath to) throws IOException, MoveRefusal {
        try (Workers workers = new Workers(options.jobs(), BUDGET, Workers.DEEP_STACK)) {
            List<Diagnostic> findings = new ArrayList<>();
            ContentLoader loader = new ContentLoader(project, workers);
            ContentFiles files = loader.files(findings::add);
            SortedMap<String, String> digests = new TreeMap<>();
            Optional<ContentConfig> config = loader.config(files, digests, findings::add);
            if (config.isEmpty()) {
                throw errors(findings);
            }
            ContentFiles known = files.of(config.get().site().localeTags(), findings::add);
            MovedPaths moves = new MoveRequest(project.content(), known).read(from, to);
            MovedArticles articles = new MovedArticles(
                    moves,
                    known,
                    config.get().site().sourceLocale(),
                    loader.reader(known, config.get(), digests, findings));
            articles.read();
            return plan(moves, articles, new Reading(known, texts(known), config.get()));
        }
    }

    private static MoveRefusal errors(List<Diagnostic> findings) {
        String first = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .findFirst()
                .map(finding -> finding.position() + " " + finding.message())
                .orElse("the content cannot be read");
        return MoveRefusal.ofContent(first, "mend it first; 'firststep check' shows all that is wrong");
    }

    private static SortedMap<String, String> texts(ContentFiles files) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (SourceEntry entry : files.config()) {
            TextReader.read(entry, finding -> {}).ifPresent(file -> texts.put(entry.relative(), file.text()));
        }
        return texts;
    }

    private Plan plan(MovedPaths moves, MovedArticles articles, Reading reading) throws IOException, MoveRefusal {
        SortedMap<String, String> edited = new TreeMap<>();
        for (Map.Entry<String, String> file : reading.texts().entrySet()) {
            if (!file.getKey().equals(REDIRECTS)) {
                ConfigEdits.apply(moves, shown(file.getKey()), file.getValue())
                        .ifPresent(text -> edited.put(file.getKey(), text));
            }
        }
        SiteIndex before = index(reading.config(), articles.facts());
        SortedMap<ArticlePath, ArticlePath> redirects = new TreeMap<>(moves.articles());
        SiteIndex after = after(moves, articles, reading, edited, redirects, Set.of());
        MovedLists lists = new MovedLists(moves, before, after);
        redirects.putAll(lists.redirects());
        after = after(moves, articles, reading, edited, redirects, lists.returned());
        requireAll(before, after);
        return new Plan(moves.articles(), redirects, changes(moves, articles, reading, edited));
    }

    /** The site after the move; the text of the redirects is put among those that are edited. */
    private SiteIndex after(
            MovedPaths moves,
            MovedArticles articles,
            Reading reading,
            SortedMap<String, String> edited,
            SortedMap<ArticlePath, ArticlePath> redirects,
            Set<ArticlePath> pages)
            throws MoveRefusal {
        String text = reading.texts().getOrDefault(REDIRECTS, "");
        edited.put(REDIRECTS, RedirectEdits.apply(moves, shown(REDIRECTS), text, redirects, pages));
        SortedMap<String, String> texts = new TreeMap<>(reading.texts());
        texts.putAll(edited);
        List<Diagnostic> findings = new ArrayList<>();
        Optional<ContentConfig> config =
                new ContentConfigReader().read(ConfigFiles.of(project.shownContent(), texts), findings::add);
        if (config.isEmpty()) {
            throw errors(findings);
        }
        return index(config.get(), articles.factsAfter());
    }

    private String shown(String file) {
        return project.shownContent() + "/" + file;
    }

    private SiteIndex index(ContentConfig config, Collection<ArticleFacts> facts) {
        EditionSelection selection = new EditionSelection(config, options);
        return new IndexBuilder(config, selection.addresses(), selection.editions())
                .build(facts, List.of(), finding -> {});
    }

    /** No address of the site may be lost; that is what a move is for. */
    private static void requireAll(SiteIndex before, SiteIndex after) throws MoveRefusal {
        PlannedAddresses old = new PlannedAddresses(before);
        PlannedAddresses fresh = new PlannedAddresses(after);
        for (ArticlePath path : old.paths()) {
            SortedMap<String, PlannedPage> now = fresh.at(path);
            for (Map.Entry<String, PlannedPage> page : old.at(path).entrySet()) {
                PlannedPage there = now.get(page.getKey());
                if (there == null || !page.getValue().anchors().stream().allMatch(there::honours)) {
                    throw MoveRefusal.ofContent(
                            "the address '" + Folders.address(page.getKey(), path) + "' would be lost",
                            "move the article by hand, and add the redirects that 'firststep build' asks for");
                }
            }
        }
    }

    private FileChanges changes(
            MovedPaths moves, MovedArticles articles, Reading reading, SortedMap<String, String> edited)
            throws IOException {
        Path root = project.content().toRealPath();
        FileChanges changes = new FileChanges(root);
        for (SourceEntry entry : reading.files().articles()) {
            change(entry, moves, articles.edited(entry), root, changes);
        }
        for (SourceEntry entry : reading.files().parts()) {
            change(entry, moves, articles.edited(entry), root, changes);
        }
        for (SourceEntry entry : reading.files().segments()) {
            change(entry, moves, Optional.empty(), root, changes);
        }
        for (Map.Entry<String, String> file : edited.entrySet()) {
            Path path = root.resolve(file.getKey());
            byte[] before = Files.exists(path) ? Files.readAllBytes(path) : new byte[0];
            changes.write(path, LineEnds.of(before).write(file.getValue()));
        }
        return changes;
    }

    private static void change(
            SourceEntry entry, MovedPaths moves, Optional<String> text, Path root, FileChanges changes)
            throws IOException {
        String file = entry.relative().substring(entry.top().length() + 1);
        Path place = root.resolve(entry.top()).resolve(moves.after(file));
        if (text.isPresent()) {
            byte[] before = Files.readAllBytes(entry.file());
            changes.move(entry.file(), place, Optional.of(LineEnds.of(before).write(text.get())));
        } else if (!place.equals(entry.file())) {
            changes.move(entry.file(), place, Optional.empty());
        }
    }
}
