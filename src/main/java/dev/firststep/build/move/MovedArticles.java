package dev.firststep.build.move;

import dev.firststep.build.content.ArticleReader;
import dev.firststep.build.content.ContentFiles;
import dev.firststep.build.content.ContentParts;
import dev.firststep.build.edit.DestinationEdits;
import dev.firststep.markdown.Article;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.SourceEntry;
import dev.firststep.source.SourceFile;
import dev.firststep.source.TextReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The articles of a content folder, and what they include, before and after a move. */
final class MovedArticles {
    private final MovedPaths moves;
    private final ContentFiles files;
    private final LocaleTag source;
    private final ArticleReader reader;
    private final SortedMap<String, String> edited = new TreeMap<>();
    private final List<ArticleFacts> facts = new ArrayList<>();
    private final List<ArticleFacts> factsAfter = new ArrayList<>();
    private final List<Seen> changed = new ArrayList<>();
    private final Map<String, SourceFile> textsAfter = new HashMap<>();

    /**
     * A file that is changed or moved.
     *
     * @param named what it names, by the paths after the move
     */
    private record Seen(SourceEntry entry, SourceFile file, List<String> named) {}

    /** @param source whose files stand in for those that a translation lacks */
    MovedArticles(MovedPaths moves, ContentFiles files, LocaleTag source, ArticleReader reader) {
        this.source = source;
        this.moves = moves;
        this.files = files;
        this.reader = reader;
    }

    List<ArticleFacts> facts() {
        return facts;
    }

    List<ArticleFacts> factsAfter() {
        return factsAfter;
    }

    /** The new text of a file, if it has one. */
    Optional<String> edited(SourceEntry entry) {
        return Optional.ofNullable(edited.get(entry.relative()));
    }

    /** Reads all files and works out their new texts, which are read again: each must name what it has named before. */
    void read() throws IOException, MoveRefusal {
        for (SourceEntry entry : files.parts()) {
            if (entry.relative().endsWith(".md")) {
                part(entry);
            } else {
                text(entry).ifPresent(file -> textsAfter.put(entry.relative(), file));
            }
        }
        for (SourceEntry entry : files.articles()) {
            article(entry);
        }
        ArticleReader again = reader.including(parts());
        for (Seen seen : changed) {
            proof(seen, again);
        }
    }

    private static Optional<SourceFile> text(SourceEntry entry) throws IOException {
        return TextReader.read(entry, finding -> {});
    }

    private void part(SourceEntry entry) throws IOException {
        Optional<SourceFile> file = text(entry);
        if (file.isPresent()) {
            AddressWatch watch = watch(entry);
            reader.watched(watch).readPart(entry, file.get(), finding -> {});
            edit(entry, file.get(), watch);
        }
    }

    private void article(SourceEntry entry) throws IOException, MoveRefusal {
        Optional<SourceFile> file = text(entry);
        AddressWatch watch = watch(entry);
        Optional<Article> article = file.flatMap(text -> reader.watched(watch).read(entry, text, finding -> {}));
        if (article.isEmpty()) {
            throw MoveRefusal.ofContent(
                    entry.shown() + " cannot be read", "mend it first; 'firststep check' shows what is wrong");
        }
        facts.add(article.get().facts());
        if (!edit(entry, file.orElseThrow(), watch)) {
            factsAfter.add(article.get().facts());
        }
    }

    private AddressWatch watch(SourceEntry entry) {
        return new AddressWatch(moves, inLocale(entry));
    }

    private static String inLocale(SourceEntry entry) {
        return entry.relative().substring(entry.top().length() + 1);
    }

    /** Whether the file is another one after the move. */
    private boolean edit(SourceEntry entry, SourceFile file, AddressWatch watch) {
        String text = DestinationEdits.apply(file.text(), watch.changed());
        SourceEntry place = after(entry);
        SourceFile after = new SourceFile(file.shown(), text, file.digest());
        boolean isChanged = !text.equals(file.text());
        if (isChanged) {
            edited.put(entry.relative(), text);
        }
        if (isChanged
                || inLocale(entry).contains("/includes/")
                || inLocale(entry).startsWith("includes/")) {
            textsAfter.put(place.relative(), after);
        }
        if (isChanged || !place.equals(entry) || !watch.changed().isEmpty()) {
            changed.add(new Seen(entry, after, watch.named()));
            return true;
        }
        return false;
    }

    /** The entry as it is listed after the move; its bytes are still where they were. */
    private SourceEntry after(SourceEntry entry) {
        String relative = entry.top() + "/" + moves.after(inLocale(entry));
        String shown = entry.shown()
                        .substring(0, entry.shown().length() - entry.relative().length())
                + relative;
        return new SourceEntry(relative, shown, entry.file());
    }

    private ContentParts parts() {
        return new ContentParts(
                source, textsAfter, files.articles().stream().map(this::after).toList());
    }

    private void proof(Seen seen, ArticleReader again) throws MoveRefusal {
        SourceEntry place = after(seen.entry());
        MovedPaths stay = new MovedPaths(moves.from(), moves.to(), false, new TreeMap<>());
        AddressWatch watch = new AddressWatch(stay, inLocale(place));
        SourceFile file =
                new SourceFile(place.shown(), seen.file().text(), seen.file().digest());
        if (files.parts().contains(seen.entry())) {
            again.watched(watch).readPart(place, file, finding -> {});
        } else {
            again.watched(watch)
                    .read(place, file, finding -> {})
                    .map(Article::facts)
                    .ifPresent(factsAfter::add);
        }
        if (!watch.named().equals(seen.named())) {
            throw MoveRefusal.ofContent(
                    seen.entry().shown() + " has a link that cannot be rewritten: "
                            + difference(seen.named(), watch.named()),
                    "write the link as [text](path.md), or move the article by hand");
        }
    }

    private static String difference(List<String> wanted, List<String> found) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= found.size() || !wanted.get(i).equals(found.get(i))) {
                return wanted.get(i);
            }
        }
        return found.get(wanted.size());
    }
}
