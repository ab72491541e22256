package dev.firststep.conformance;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.PageHeader;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.SiteAddresses;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What our model makes of the repositories of a case, in the form in which Learn's engine writes it: one JSON object per page
 * and table of contents, the paths of resources, and the findings.
 */
final class SpecBuild {
    private final SpecRepositories repositories;
    private final Findings findings = new Findings();
    private final Map<String, @Nullable Object> outputs = new TreeMap<>();

    private SpecBuild(SpecRepositories repositories) {
        this.repositories = repositories;
    }

    /**
     * What came of a case.
     *
     * @param outputs by path as the case has it; null where only its being there counts
     */
    record Built(Map<String, @Nullable Object> outputs, List<Diagnostic> findings) {}

    static Built of(SpecRepositories repositories) {
        SpecBuild build = new SpecBuild(repositories);
        LearnRepository repository = LearnRepository.open(repositories.sources(), build.findings);
        repository.docsets().forEach(build::docset);
        return new Built(build.outputs, build.findings.all());
    }

    private void docset(Docset docset) {
        FileResolver resolver = new FileResolver(docset, path -> false);
        Map<String, List<String>> places = new TreeMap<>();
        for (DocsetFile file : docset.files().values()) {
            String path = output(docset, file, List.of());
            places.computeIfAbsent(new SiteAddresses(docset.config()).url(file), url -> new java.util.ArrayList<>())
                    .add(file.path());
            Object json = file.kind() == FileKind.MARKDOWN_PAGE ? page(docset, resolver, file) : null;
            outputs.put(path, json);
        }
        places.forEach((url, files) -> clash(url, files));
    }

    private void clash(String url, List<String> files) {
        if (files.size() > 1) {
            findings.add(
                    Code.PATH_DUPLICATE,
                    Position.of(files.get(0)),
                    files + " have the same address " + url,
                    "rename one of them");
        }
    }

    private Object page(Docset docset, FileResolver resolver, DocsetFile file) {
        SpecPage page = new SpecPage(docset, resolver, file, findings);
        PageHeader header = PageHeader.read(file.shown(), page.source().text(), findings);
        PageMetadata metadata = page.metadata(header);
        SpecPage.Written written = page.write(List.of());
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Entry entry : metadata.entries().values()) {
            json.put(entry.key(), SpecJson.plain(entry.value()));
        }
        metadata.text("breadcrumb_path").ifPresent(path -> json.put("breadcrumb_path", breadcrumb(page, metadata, path)));
        metadata.title(written.title()).ifPresent(title -> json.put("title", title));
        written.rawTitle().ifPresent(title -> json.put("rawTitle", title));
        json.put("conceptual", written.html());
        json.put("locale", repositories.locale());
        json.put("canonical_url", new SiteAddresses(docset.config()).canonical(file, repositories.locale()));
        return json;
    }

    /** The path is relative to the file that declares it; in a configuration that is the docset. */
    private static String breadcrumb(SpecPage page, PageMetadata metadata, String path) {
        String declared = metadata.position("breadcrumb_path").map(Position::file).orElse("");
        boolean inPage = page.isShownAs(declared);
        return page.address(inPage ? path : path.startsWith("~") || path.startsWith("/") ? path : "~/" + path, page.file());
    }

    /** Where the engine would write a file. */
    private static String output(Docset docset, DocsetFile file, List<String> monikers) {
        SiteAddresses addresses = new SiteAddresses(docset.config());
        boolean data = false;
        String site = addresses.sitePath(file.path(), file.kind(), data);
        String base = docset.config().basePath().isEmpty() ? "" : docset.config().basePath() + "/";
        return docset.folder() + base + site + (file.kind().isPage() ? ".json" : "");
    }

    /** The findings of the build. */
    static Set<Code> codes(List<Diagnostic> findings) {
        return findings.stream().map(Diagnostic::code).collect(java.util.stream.Collectors.toSet());
    }
}
