package dev.firststep.learn.redirect;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.PublishConfig;
import dev.firststep.learn.repository.RepositoryFiles;
import dev.firststep.learn.repository.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the redirect files of a repository: {@code *.openpublishing.redirection*.json} in any folder, those that the
 * publish configuration names, and {@code redirections.yml} or {@code .json} in a docset's folder.
 */
final class RedirectFiles {
    private static final String MARK = ".openpublishing.redirection";
    private static final List<String> OF_DOCSET = List.of("redirections.yml", "redirections.json");

    private RedirectFiles() {}

    /** The entries of all files, sorted by where they stand. */
    static List<RedirectEntry> entries(LearnRepository repository, DiagnosticSink findings) {
        RepositoryFiles files = repository.sources().main();
        RedirectFileReader reader = new RedirectFileReader(findings);
        List<RedirectEntry> entries = new ArrayList<>();
        for (String path : paths(repository, findings)) {
            Settings.value(files, path, findings)
                    .filter(RedirectFiles::isFilled)
                    .ifPresent(root -> entries.addAll(reader.read(path, root)));
        }
        entries.sort(Comparator.comparing(RedirectEntry::position));
        return entries;
    }

    private static boolean isFilled(YamlValue root) {
        return !(root instanceof YamlValue.Scalar scalar && scalar.isAbsent());
    }

    static Set<String> paths(LearnRepository repository, DiagnosticSink findings) {
        RepositoryFiles files = repository.sources().main();
        Set<String> paths = new TreeSet<>();
        files.paths().stream().filter(RedirectFiles::isRedirectFile).forEach(paths::add);
        for (Docset docset : repository.docsets()) {
            OF_DOCSET.stream()
                    .map(name -> docset.folder() + name)
                    .filter(files::has)
                    .forEach(paths::add);
        }
        repository.publish().ifPresent(publish -> named(publish, files, paths, findings));
        return paths;
    }

    private static boolean isRedirectFile(String path) {
        String name = RepositoryPath.name(path);
        int mark = name.indexOf(MARK);
        return mark >= 0 && name.indexOf(".json", mark + MARK.length()) == name.length() - ".json".length();
    }

    private static void named(
            PublishConfig publish, RepositoryFiles files, Set<String> paths, DiagnosticSink findings) {
        for (String name : publish.redirectionFiles()) {
            String path = RepositoryPath.file(name);
            if (files.has(path)) {
                paths.add(path);
            } else {
                findings.add(
                        Code.REDIRECT_OUT_OF_SCOPE,
                        publish.settings().position(),
                        "there is no redirect file '" + path + "'",
                        "correct 'redirection_files'");
            }
        }
    }
}
