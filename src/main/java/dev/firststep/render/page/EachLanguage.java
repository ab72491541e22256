package dev.firststep.render.page;

import dev.firststep.link.SiteIndex;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.render.text.Strings;
import dev.firststep.render.view.TextView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The same text in each language of the build, without repeats. */
final class EachLanguage {
    private final List<LocaleTag> locales;
    private final Strings strings;

    EachLanguage(SiteIndex index, Strings strings) {
        this.locales = index.editions().stream().map(Edition::locale).distinct().toList();
        this.strings = strings;
    }

    List<TextView> words(String key) {
        return each(locale -> Optional.of(new TextView(strings.in(locale).text(key), locale.value())));
    }

    List<TextView> text(LocalizedText text) {
        return each(locale -> text.in(locale).map(words -> new TextView(words, locale.value())));
    }

    List<TextView> each(Function<LocaleTag, Optional<TextView>> text) {
        List<TextView> texts = new ArrayList<>();
        locales.stream().flatMap(locale -> text.apply(locale).stream()).forEach(found -> addNew(found, texts));
        return texts;
    }

    private static void addNew(TextView text, List<TextView> texts) {
        if (texts.stream().noneMatch(before -> before.text().equals(text.text()))) {
            texts.add(text);
        }
    }
}
