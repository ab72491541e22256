package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Learn repository that takes code and texts from other repositories. */
class LearnDependenciesTest {
    private static final String REPOSITORY = """
            -- content/.openpublishing.publish.config.json --
            {
              "docsets_to_publish": [ { "docset_name": "help", "build_source_folder": "help" } ],
              "dependent_repositories": [
                { "path_to_root": "samples", "url": "https://github.com/example/help-samples.git", "branch": "main" },
                { "path_to_root": "_themes", "url": "https://github.com/example/theme", "branch": "main" }
              ]
            }
            -- content/help/docfx.json --
            { "build": { "content": [ { "files": ["**/*.md"] } ] } }
            -- content/help/code.md --
            ---
            title: Code
            description: A sample of code.
            ---
            # Code

            :::code language="csharp" source="~/../samples/Status.cs":::
            """;

    @TempDir
    Path root;

    @TempDir
    Path clones;

    @BeforeEach
    void cloneTheSamples() throws IOException {
        Path samples = Files.createDirectory(clones.resolve("help-samples"));
        Files.writeString(samples.resolve("Status.cs"), "var status = \"well\";\n");
    }

    @Test
    void codeComesFromTheCloneOfTheOtherRepository() throws IOException {
        TestSite site = TestSite.bare(root, REPOSITORY);
        TestSite.Result result = site.build("--dependencies", clones.toString());
        assertEquals(List.of(), result.findings());
        assertTrue(site.read("site/en/code/index.html").contains("status = "));
    }

    @Test
    void aRepositoryThatIsNotAtHandIsNamed() throws IOException {
        TestSite.Result result = TestSite.bare(root, REPOSITORY).check();
        assertEquals(
                "content/help/docfx.json warning dependency-missing  the repository"
                        + " https://github.com/example/help-samples.git, whose place is samples/, is not at hand",
                result.findings().stream()
                        .filter(line -> line.contains("dependency"))
                        .findFirst()
                        .orElse(""));
        assertEquals(1, result.code());
    }
}
