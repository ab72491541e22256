package dev.firststep.learn.site;

import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.PageHeader;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.Settings;
import dev.firststep.learn.yamlpage.LineMap;
import dev.firststep.learn.yamlpage.YamlDocument;
import dev.firststep.learn.yamlpage.YamlPageReader;
import dev.firststep.learn.yamlpage.schema.Schemas;
import dev.firststep.model.ArticleSource.Origin;
import dev.firststep.model.LocaleTag;
import dev.firststep.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the file of a page, be it Markdown or YAML. Safe to share between threads. */
public final class PageReader {
    private final LocaleTag locale;
    private final Map<Docset, YamlPageReader> readers = new ConcurrentHashMap<>();

    /** A reader of pages in one language. */
    public PageReader(LocaleTag locale) {
        this.locale = locale;
    }

    private YamlPageReader reader(Docset docset) {
        return readers.computeIfAbsent(docset, one -> new YamlPageReader(locale, Schemas.of(one)));
    }

    /** The text of a page; empty when it cannot be read or is of a type that is not built, which the sink is told. */
    public Optional<PageText> read(SitePage page, DiagnosticSink findings) {
        return page.file()
                .files()
                .text(page.file().stored(), findings)
                .flatMap(file ->
                        page.isMarkdown() ? Optional.of(markdown(page, file, findings)) : yaml(page, file, findings));
    }

    private static PageText markdown(SitePage page, SourceFile file, DiagnosticSink findings) {
        PageHeader header = PageHeader.read(file.shown(), file.text(), findings);
        return new PageText(
                page,
                file.text(),
                header.bodyLine(),
                header.bodyOffset(),
                file.digest(),
                metadata(page, header.values(), findings),
                Origin.SAME);
    }

    private Optional<PageText> yaml(SitePage page, SourceFile file, DiagnosticSink findings) {
        YamlText text = YamlText.ofFile(file.shown(), file.text());
        Optional<YamlValue> root = Settings.value(text, page.file().path(), findings);
        Optional<String> type = PageType.of(page.file().kind(), file.text());
        return root.flatMap(value -> type.flatMap(name -> document(page, file, name, value, findings)));
    }

    private Optional<PageText> document(
            SitePage page, SourceFile file, String type, YamlValue root, DiagnosticSink findings) {
        YamlDocument document = reader(page.docset()).read(type, root, file.text(), findings);
        if (!(document instanceof YamlDocument.Page made)) {
            return Optional.empty();
        }
        LineMap lines = made.lines();
        return Optional.of(new PageText(
                page,
                made.markdown(),
                1,
                0,
                file.digest(),
                metadata(page, header(made, root.position()), findings),
                place -> lines.origin(place.line(), place.column())));
    }

    /** The page's own title stands in for one that its metadata lack. */
    private static Mapping header(YamlDocument.Page page, Position start) {
        List<YamlValue.Entry> entries = new ArrayList<>(page.metadata());
        boolean titled = entries.stream().anyMatch(entry -> entry.key().equals("title"));
        page.title()
                .filter(title -> !titled)
                .ifPresent(title ->
                        entries.add(new YamlValue.Entry("title", start, new YamlValue.Scalar(title, true, start))));
        return new Mapping(entries, start);
    }

    private static PageMetadata metadata(SitePage page, Mapping header, DiagnosticSink findings) {
        return PageMetadata.of(page.docset().config(), page.file().path(), header, findings);
    }
}
