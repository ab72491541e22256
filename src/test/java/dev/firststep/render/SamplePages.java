package dev.firststep.render;

import dev.firststep.render.template.TemplateFailure;
import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;

/** The sample site, to be looked into. */
public final class SamplePages {
    private final SortedMap<String, String> files;

    public SamplePages(SampleSite sample) throws IOException, TemplateFailure {
        this.files = SampleOutput.render(sample);
    }

    public SortedMap<String, String> files() {
        return files;
    }

    public boolean has(String path) {
        return files.containsKey(path);
    }

    public String text(String path) {
        return Optional.ofNullable(files.get(path)).orElseThrow(() -> new AssertionError("no file " + path));
    }

    public Document html(String path) {
        return Jsoup.parse(text(path), "https://site.example/" + path);
    }

    public Elements select(String path, String selector) {
        return html(path).select(selector);
    }
}
