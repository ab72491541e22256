package dev.firststep.render;

import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Edition;
import dev.firststep.render.template.TemplateFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The whole sample site, rendered. */
public final class SampleOutput {
    private SampleOutput() {}

    public static SortedMap<String, String> render(SampleSite sample) throws IOException, TemplateFailure {
        SortedMap<String, String> files = new TreeMap<>();
        SiteIndex index = sample.index();
        SiteRenderer renderer = SampleSite.renderer(index);
        for (Edition edition : index.editions()) {
            for (PageEntry page : index.pages(edition)) {
                put(files, renderer.article(page, SampleBody.body(page.facts().locale())));
            }
        }
        for (PageTask task : renderer.tasks()) {
            put(files, task.render());
        }
        return files;
    }

    private static void put(SortedMap<String, String> files, RenderedPage page) {
        String before = files.put(page.path().value(), new String(page.bytes(), StandardCharsets.UTF_8));
        if (before != null) {
            throw new AssertionError("written twice: " + page.path());
        }
    }

    /** Writes the site into a folder, to be looked at. */
    public static void main(String[] args) throws IOException, TemplateFailure {
        SampleSite sample = new SampleSite();
        for (var file : render(sample).entrySet()) {
            Path path = Path.of(args[0]).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
