package dev.firststep.build;

import dev.firststep.build.content.Project;
import dev.firststep.check.TemplateAddresses;
import dev.firststep.config.StringsReader;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.LocaleTag;
import dev.firststep.render.template.TemplateFile;
import dev.firststep.render.template.TemplateFiles;
import dev.firststep.render.template.TemplateSet;
import dev.firststep.render.text.Strings;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

/** The templates and the words in them. */
public record Look(TemplateSet templates, Strings strings) {
    /** Reads the project's templates over the built-in ones. */
    public static Look load(Project project, SiteIndex index, DiagnosticSink findings) throws IOException {
        TemplateFiles files = project.templates().isPresent()
                ? TemplateFiles.read(project.templates().get(), "templates", findings)
                : TemplateFiles.builtIn();
        TemplateAddresses addresses = new TemplateAddresses(index.config());
        files.all().values().stream()
                .filter(file -> file.name().endsWith(".ftlh") || file.name().endsWith(".yml"))
                .forEach(file -> addresses.check(file.shown(), file.text(), findings));
        LocaleTag source = index.config().site().sourceLocale();
        List<LocaleTag> locales = index.config().site().localeTags();
        Strings strings = Strings.of(
                read(files::ownStrings, locales, findings),
                read(files::builtInStrings, locales, findings),
                source,
                locales,
                findings);
        return new Look(TemplateSet.load(files, index.addresses(), findings), strings);
    }

    private static Map<LocaleTag, SortedMap<String, String>> read(
            Function<LocaleTag, Optional<TemplateFile>> files, List<LocaleTag> locales, DiagnosticSink findings) {
        Set<LocaleTag> wanted = new LinkedHashSet<>(locales);
        wanted.add(new LocaleTag("en"));
        Map<LocaleTag, SortedMap<String, String>> strings = new HashMap<>();
        for (LocaleTag locale : wanted) {
            files.apply(locale)
                    .ifPresent(
                            file -> strings.put(locale, new StringsReader().read(file.shown(), file.text(), findings)));
        }
        return strings;
    }
}
