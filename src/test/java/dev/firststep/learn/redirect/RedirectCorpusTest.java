package dev.firststep.learn.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import dev.firststep.learn.moniker.Versions;
import dev.firststep.learn.redirect.RedirectTarget.ToPage;
import dev.firststep.learn.repository.FolderFiles;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.RepositoryFiles;
import dev.firststep.learn.repository.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real repositories, where they are at hand: each entry of their redirect files is a redirect or a finding. */
class RedirectCorpusTest {
    private static final Set<Code> OF_ENTRIES =
            Set.of(Code.REDIRECT_INVALID, Code.REDIRECT_OUT_OF_SCOPE, Code.REDIRECT_DUPLICATE, Code.REDIRECT_LOOP);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"partner-center-zh-cn.zip", "partner-center-de-de.zip"})
    void everyEntryIsARedirectOrAFinding(String name) throws IOException {
        unzip(name);
        Findings findings = new Findings();
        Path root = folder.resolve(name.substring(0, name.length() - ".zip".length()));
        RepositoryFiles files = FolderFiles.open(Files.isDirectory(root) ? root : folder, "repo", findings);
        LearnRepository repository = LearnRepository.open(Sources.of(files), findings);
        RepositoryRedirects redirects = RedirectRules.read(repository, Versions.NONE, findings);
        Set<Position> accounted = new TreeSet<>();
        redirects.redirects().forEach(one -> accounted.add(one.position()));
        findings.all().stream()
                .filter(finding -> OF_ENTRIES.contains(finding.code()))
                .map(Diagnostic::position)
                .forEach(accounted::add);
        System.out.println(name + ": " + kinds(redirects));
        findings.lines().stream().filter(line -> line.contains("redirect-")).forEach(System.out::println);
        assertEquals(89, accounted.size());
        assertEquals(89, redirects.redirects().size());
    }

    private static Map<String, Integer> kinds(RepositoryRedirects redirects) {
        Map<String, Integer> kinds = new TreeMap<>();
        for (LearnRedirect one : redirects.redirects()) {
            kinds.merge(one.end().getClass().getSimpleName(), 1, Integer::sum);
            if (!(one.end() instanceof ToPage)) {
                kinds.merge(
                        "  " + one.end().display().replaceFirst("^(https?://[^/]*/|/[^/]*/).*", "$1"), 1, Integer::sum);
            }
        }
        return kinds;
    }

    private void unzip(String name) throws IOException {
        Optional<Path> zip = Optional.ofNullable(System.getenv("FIRSTSTEP_CORPUS"))
                .map(corpus -> Path.of(corpus, name))
                .filter(Files::isRegularFile);
        assumeTrue(zip.isPresent(), "SKIPPED: FIRSTSTEP_CORPUS names no folder with " + name);
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip.orElseThrow()))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (file.startsWith(folder) && !entry.isDirectory()) {
                    Files.createDirectories(file.getParent());
                    Files.copy(in, file);
                }
            }
        }
    }
}
