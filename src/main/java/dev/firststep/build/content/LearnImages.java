package dev.firststep.build.content;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.repository.FolderFiles;
import dev.firststep.learn.site.LearnSite;
import dev.firststep.learn.site.RepositorySite;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.Image;
import dev.firststep.model.Target;
import dev.firststep.source.ImageReader;
import dev.firststep.source.SourceEntry;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the files that the articles of repositories show or link to; the others stay where they are. */
public final class LearnImages {
    private final LearnSite site;

    public LearnImages(LearnSite site) {
        this.site = site;
    }

    public Map<Image, SourceEntry> read(Collection<ArticleFacts> facts, DiagnosticSink findings) throws IOException {
        Set<String> wanted = new TreeSet<>();
        facts.forEach(article -> Stream.concat(
                        article.images().stream().map(image -> image.target()),
                        article.links().stream().map(link -> link.target()))
                .forEach(target -> {
                    if (target instanceof Target.ToFile file) {
                        wanted.add(file.path());
                    }
                }));
        Map<Image, SourceEntry> images = new HashMap<>();
        add(site.main(), wanted, images, findings);
        if (site.source().isPresent()) {
            add(site.source().get(), wanted, images, findings);
        }
        return images;
    }

    private static void add(
            RepositorySite repository, Set<String> wanted, Map<Image, SourceEntry> images, DiagnosticSink findings)
            throws IOException {
        if (!(repository.files() instanceof FolderFiles folder)) {
            return;
        }
        for (Map.Entry<String, String> resource : repository.resources().entrySet()) {
            Optional<SourceEntry> entry = wanted.contains(resource.getKey())
                    ? folder.entry(resource.getValue())
                            .map(file -> new SourceEntry(
                                    repository.locale() + "/" + resource.getKey(), file.shown(), file.file()))
                            .filter(file -> ImageReader.EXTENSIONS.contains(file.extension()))
                    : Optional.empty();
            if (entry.isPresent()) {
                ImageReader.read(entry.get(), findings).ifPresent(loaded -> images.put(loaded.image(), entry.get()));
            }
        }
    }
}
