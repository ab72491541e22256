package dev.firststep.learn.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.metadata.PageMetadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnRepositoryTest {
    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    private LearnRepository open(Map<String, String> files) {
        return LearnRepository.open(Sources.of(MemoryFiles.of(files)), findings);
    }

    private static final String PUBLISH = """
            { "docsets_to_publish": [
                { "docset_name": "guide", "build_source_folder": "guide", "locale": "de-de" }] }
            """;

    private static final String DOCFX = """
            { "build": {
                "content": [ { "files": ["**/*.md", "**/*.yml"], "exclude": ["**/parts/**"] } ],
                "resource": [ { "files": ["**/*.png", "samples/*.json"] } ],
                "globalMetadata": { "author": "a" },
                "dest": "ignored" } }
            """;

    @Test
    void filesAreSortedByWhatTheyAreToTheBuild() {
        LearnRepository repository = open(Map.of(
                ".openpublishing.publish.config.json", PUBLISH,
                "guide/docfx.json", DOCFX,
                "guide/start.md", "",
                "guide/TOC.yml", "",
                "guide/hub.yml", "",
                "guide/parts/a.md", "",
                "guide/samples/toc.json", "{}",
                "guide/x.png", "",
                "guide/x.gif", ""));
        Docset docset = repository.docsets().get(0);
        assertEquals(1, repository.docsets().size());
        assertEquals("guide", docset.config().name());
        assertEquals(Optional.of("de-de"), docset.locale());
        assertEquals(
                Map.of(
                        "start.md", FileKind.MARKDOWN_PAGE,
                        "TOC.yml", FileKind.TOC,
                        "hub.yml", FileKind.YAML_PAGE,
                        "samples/toc.json", FileKind.RESOURCE,
                        "x.png", FileKind.RESOURCE),
                docset.files().values().stream().collect(Collectors.toMap(DocsetFile::path, DocsetFile::kind)));
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aFolderInAnotherCaseIsFoundAndReported() {
        LearnRepository repository = open(
                Map.of(".openpublishing.publish.config.json", PUBLISH, "Guide/docfx.json", DOCFX, "Guide/a.md", ""));
        assertEquals("Guide/", repository.docsets().get(0).folder());
        assertEquals(
                List.of(".openpublishing.publish.config.json:2:54 docset-folder-case:"
                        + " the folder is called 'Guide', not 'guide'"),
                findings.lines());
    }

    @Test
    void aDocsetWithoutItsFolderIsReported() {
        assertEquals(
                List.of(),
                open(Map.of(".openpublishing.publish.config.json", PUBLISH)).docsets());
        assertEquals(
                List.of(".openpublishing.publish.config.json:2:54 docset-missing:"
                        + " there is no docfx.json in the folder 'guide'"),
                findings.lines());
    }

    @Test
    void markdownOutsideEveryDocsetIsADocsetOfItsOwn() {
        LearnRepository repository = open(Map.of(
                ".openpublishing.publish.config.json", PUBLISH,
                "guide/docfx.json", DOCFX,
                "guide/a.md", "",
                "Old/b.md", "",
                "Old/TOC.md", "",
                "README.md", ""));
        assertEquals(2, repository.docsets().size());
        assertEquals(
                List.of("Old/TOC.md", "Old/b.md", "README.md"),
                List.copyOf(repository.docsets().get(1).files().keySet()).stream()
                        .filter(path -> path.endsWith(".md"))
                        .toList());
        assertEquals(
                List.of(".openpublishing.publish.config.json:1:1 docset-none:"
                        + " 3 Markdown files lie in no docset, the first is 'Old/TOC.md'"),
                findings.lines());
    }

    @Test
    void patternsThatCannotBeReadAreReported() {
        open(Map.of("docfx.json", "{\"build\": {\"content\": [\"**/[a.md\"]}}", "a.md", ""));
        assertEquals(List.of(), findings.lines());
        open(Map.of("docfx.yml", "files: '**/[a.md'", "a.md", ""));
        assertEquals(List.of("docfx.yml:1:8 glob-invalid: the pattern '**/[a.md' can't be read"), findings.lines());
    }

    @Test
    void addressesFollowRoutesDestinationsAndTheBasePath() {
        LearnRepository repository = open(Map.of(
                "docfx.yml",
                """
                basePath: /Help
                routes:
                  guide/: g/
                  guide/old/: .
                """,
                "guide/Start Here.md",
                "",
                "guide/index.md",
                "",
                "guide/old/a.md",
                "",
                "guide/toc.yml",
                "",
                "guide/x.png",
                ""));
        Docset docset = repository.docsets().get(0);
        SiteAddresses addresses = new SiteAddresses(docset.config());
        assertEquals(
                List.of("/Help/g/start%20here", "/Help/g/", "/Help/a", "/Help/g/toc.json", "/Help/g/x.png"),
                docset.files().values().stream().map(addresses::url).toList());
    }

    @Test
    void prettyAddressesEndWithASlash() {
        Docset docset = open(Map.of("docfx.yml", "urlType: pretty")).docsets().get(0);
        SiteAddresses addresses = new SiteAddresses(docset.config());
        assertEquals("/guide/a/", addresses.url("guide/a.md", FileKind.MARKDOWN_PAGE, false));
        assertEquals("/guide/", addresses.url("guide/index.md", FileKind.MARKDOWN_PAGE, false));
        assertEquals("/guide/toc.json", addresses.url("guide/toc.yml", FileKind.TOC, false));
        assertEquals("/guide/groups.json", addresses.url("guide/groups.yml", FileKind.YAML_PAGE, true));
        assertEquals("/a.png", addresses.url("a.png", FileKind.RESOURCE, false));
    }

    @Test
    void pagesOfAPublishedDocsetSayWhetherEveryoneMayChangeThem() {
        assertEquals("false", openToAll(PUBLISH, DOCFX));
        assertEquals(
                "true",
                openToAll(PUBLISH.replace("\"locale\"", "\"open_to_public_contributors\": true, \"locale\""), DOCFX));
        assertEquals(
                "maybe",
                openToAll(
                        PUBLISH,
                        DOCFX.replace("\"author\"", "\"open_to_public_contributors\": \"maybe\", \"author\"")));
    }

    private String openToAll(String publish, String docfx) {
        Docset docset = open(Map.of(".openpublishing.publish.config.json", publish, "guide/docfx.json", docfx))
                .docsets()
                .get(0);
        Mapping none = new Mapping(List.of(), Position.of("a.md"));
        return PageMetadata.of(docset.config(), "a.md", none, findings)
                .text("open_to_public_contributors")
                .orElse("");
    }

    @Test
    void aFolderOnDiskMayHaveAnyNameButNoLinks() throws IOException {
        Files.createDirectories(folder.resolve("Archive/Old Pages"));
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "");
        Files.writeString(folder.resolve("Archive/Old Pages/A b.md"), "\uFEFFtext\r\n");
        Files.writeString(folder.resolve("docfx.json"), "{}");
        Files.createSymbolicLink(folder.resolve("out.md"), Path.of("docfx.json"));
        FolderFiles files = FolderFiles.open(folder, "repo", findings);
        assertEquals(List.of("Archive/Old Pages/A b.md", "docfx.json"), List.copyOf(files.paths()));
        assertEquals(
                "text\n",
                files.text("Archive/Old Pages/A b.md", findings).orElseThrow().text());
        assertEquals(List.of("repo/out.md file-outside: this is a link"), findings.lines());
    }
}
