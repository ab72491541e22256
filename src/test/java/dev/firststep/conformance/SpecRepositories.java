package dev.firststep.conformance;

import dev.firststep.conformance.ConformanceCases.Case;
import dev.firststep.learn.address.LearnLocale;
import dev.firststep.learn.repository.MemoryFiles;
import dev.firststep.learn.repository.RepositoryFiles;
import dev.firststep.learn.repository.Sources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The repositories of a case, in memory: the one that is built, the one it was translated from, and those they depend on.
 *
 * @param inGit whether the case has repositories, so that the publish configuration counts
 */
record SpecRepositories(Sources sources, String locale, boolean inGit) {
    /** An address with its branch and its commits, the newest first. */
    private record Remote(String url, Optional<String> branch, List<Map<String, String>> commits) {
        RepositoryFiles files() {
            return SpecRepositories.files(commits.get(0));
        }

        /** The last version of each file that is gone. */
        RepositoryFiles deleted() {
            Map<String, String> gone = new TreeMap<>();
            for (int i = commits.size() - 1; i > 0; i--) {
                gone.putAll(commits.get(i));
            }
            gone.keySet().removeAll(commits.get(0).keySet());
            return MemoryFiles.of(gone);
        }
    }

    /** The engine's tests run with a host of their own where a case names none. */
    private static RepositoryFiles files(Map<String, String> texts) {
        Map<String, String> all = new TreeMap<>(texts);
        all.replaceAll((path, text) ->
                path.endsWith("docfx.yml") && !text.contains("hostName:") ? text + "\nhostName: docs.com\n" : text);
        return MemoryFiles.of(all);
    }

    /** All texts of a case, of whichever repository and commit. */
    static List<String> texts(Case one) {
        List<String> texts = new ArrayList<>(one.texts("files").values());
        texts.addAll(one.texts("files").keySet());
        remotes(one)
                .forEach(remote -> remote.commits().forEach(commit -> {
                    texts.addAll(commit.keySet());
                    texts.addAll(commit.values());
                }));
        return texts;
    }

    static SpecRepositories of(Case one) {
        String locale = one.text("locale").orElse("en-us");
        List<Remote> remotes = remotes(one);
        if (remotes.isEmpty()) {
            RepositoryFiles files = files(one.texts("files"));
            return new SpecRepositories(Sources.of(files), locale, false);
        }
        Remote main = main(remotes, locale);
        Optional<Remote> source = source(main, remotes);
        Sources sources = new Sources(
                main.files(),
                source.map(Remote::files),
                source.map(Remote::deleted),
                (url, branch) -> find(remotes, url, branch).map(Remote::files));
        return new SpecRepositories(sources, locale, true);
    }

    private static Remote main(List<Remote> remotes, String locale) {
        return remotes.stream()
                .filter(remote -> LearnLocale.ofRepository(remote.url())
                        .filter(locale::equals)
                        .isPresent())
                .findFirst()
                .orElse(remotes.get(0));
    }

    /** By its name, else by the publish configuration. */
    private static Optional<Remote> source(Remote main, List<Remote> remotes) {
        Optional<Remote> byName = LearnLocale.withoutLocale(main.url())
                .flatMap(url -> find(remotes, url, main.branch().map(LearnLocale::sourceBranch)));
        boolean named = main.files().has(".openpublishing.publish.config.json")
                && main.commits()
                        .get(0)
                        .get(".openpublishing.publish.config.json")
                        .contains("_repo.en-us");
        return byName.or(() ->
                named ? remotes.stream().filter(remote -> !remote.equals(main)).findFirst() : Optional.empty());
    }

    private static Optional<Remote> find(List<Remote> remotes, String url, Optional<String> branch) {
        List<Remote> same =
                remotes.stream().filter(remote -> remote.url().equals(url)).toList();
        return same.stream()
                .filter(remote -> remote.branch().equals(branch))
                .findFirst()
                .or(() -> same.stream().findFirst());
    }

    private static List<Remote> remotes(Case one) {
        List<Remote> remotes = new ArrayList<>();
        if (one.value("repos").orElse(Map.of()) instanceof Map<?, ?> repositories) {
            repositories.forEach((address, commits) -> remotes.add(remote(address.toString(), (List<?>) commits)));
        }
        return remotes;
    }

    private static Remote remote(String address, List<?> commits) {
        int hash = address.indexOf('#');
        List<Map<String, String>> all = new ArrayList<>();
        for (Object commit : commits) {
            Map<String, String> texts = new LinkedHashMap<>();
            ((Map<?, ?>) ((Map<?, ?>) commit).get("files"))
                    .forEach((path, text) -> texts.put(path.toString(), text == null ? "" : text.toString()));
            all.add(texts);
        }
        return new Remote(
                hash < 0 ? address : address.substring(0, hash),
                hash < 0 ? Optional.empty() : Optional.of(address.substring(hash + 1)),
                all);
    }
}
