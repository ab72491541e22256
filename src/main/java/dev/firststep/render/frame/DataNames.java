package dev.firststep.render.frame;

import dev.firststep.link.DataPage;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.render.text.PageStrings;
import java.util.Map;

/** What pages that are made from data are called: in the words of the language files, or as the data say. */
public final class DataNames {
    private final PageStrings wording;
    private final LocaleTag source;

    /** @param source the language in which the data have every text */
    public DataNames(PageStrings wording, LocaleTag source) {
        this.wording = wording;
        this.source = source;
    }

    public String title(DataPage page) {
        return text(page, "title", page.title());
    }

    public String description(DataPage page) {
        return text(page, "description", page.description());
    }

    /** The language of the title: the reader's, unless the data alone give the title and give none in it. */
    public LocaleTag language(DataPage page) {
        boolean own = page.title().in(wording.locale()).isPresent();
        return own || page.title().in(source).isEmpty() ? wording.locale() : source;
    }

    private String text(DataPage page, String part, LocalizedText own) {
        return page.wording()
                .flatMap(group -> wording.find(group + "." + part))
                .map(pattern -> wording.fill(pattern, Map.of("name", name(page))))
                .orElseGet(() -> own.in(wording.locale(), source));
    }

    /** A topic's name is that of a support route, unless the language files have a better one for lists. */
    private String name(DataPage page) {
        String path = page.path().value();
        return page.wording()
                .filter(group -> group.endsWith(".topic"))
                .flatMap(group -> wording.find("topic." + path.substring(path.lastIndexOf('/') + 1)))
                .orElseGet(() -> page.title().in(wording.locale(), source));
    }
}
