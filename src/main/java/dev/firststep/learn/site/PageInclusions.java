package dev.firststep.learn.site;

import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.markdown.Inclusions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the includes and code samples of one page, in its own repository and in those that stand in for it. */
public final class PageInclusions implements Inclusions {
    private final FileResolver resolver;
    private final DocsetFile page;
    private final Map<String, DocsetFile> known = new ConcurrentHashMap<>();
    private final List<Use> uses = Collections.synchronizedList(new ArrayList<>());

    /**
     * A file that was asked for and found.
     *
     * @param from the file that names it
     * @param written how it names it
     */
    public record Use(DocsetFile from, String written, DocsetFile file) {}

    PageInclusions(FileResolver resolver, DocsetFile page) {
        this.resolver = resolver;
        this.page = page;
        known.put(page.path(), page);
    }

    /** Its path in the docset: files of other repositories that stand in for missing ones have such paths as well. */
    @Override
    public String article(String file) {
        return page.path();
    }

    @Override
    public Optional<Included> find(String path, String from) {
        DocsetFile includer = known.get(from);
        if (includer == null) {
            return Optional.empty();
        }
        return resolver.inclusion(path, includer).flatMap(file -> {
            known.put(file.path(), file);
            uses.add(new Use(includer, path, file));
            return file.files()
                    .text(file.stored(), finding -> {})
                    .map(source -> new Included(file.path(), file.shown(), source.text()));
        });
    }

    /** What was found so far, in the order in which it was asked for. */
    public List<Use> uses() {
        return List.copyOf(uses);
    }
}
