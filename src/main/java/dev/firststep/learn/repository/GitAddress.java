package dev.firststep.learn.repository;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a repository on a host that Learn uses.
 *
 * @param owner the account or organization
 * @param project the project, on Azure Repos only
 * @param branch after a hash
 */
public record GitAddress(String owner, Optional<String> project, String name, Optional<String> branch) {
    private static final String GIT = ".git";

    private static final String TAIL = "(?<name>[A-Za-z0-9_.-]+)(?:/|#(?<branch>\\S+))?";

    private static final Pattern GITHUB =
            Pattern.compile("https?://github\\.com/(?<owner>[^/\\s]+)/" + TAIL, Pattern.CASE_INSENSITIVE);

    private static final Pattern AZURE = Pattern.compile(
            "https?://dev\\.azure\\.com/(?<owner>[^/\\s]+)/(?<project>[^/\\s]+)/_git/" + TAIL,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern VISUAL_STUDIO = Pattern.compile(
            "https?://(?<owner>[^/.\\s]+)\\.visualstudio\\.com/(?:[^/\\s]+/)?(?<project>[^/\\s]+)/_git/" + TAIL,
            Pattern.CASE_INSENSITIVE);

    /** The address of a repository on any of the hosts. */
    public static Optional<GitAddress> of(String url) {
        return ofGitHub(url).or(() -> ofAzureRepos(url));
    }

    /** The folder that a clone takes unless it is told otherwise; empty for a name that is no folder's. */
    public Optional<String> folder() {
        String bare = name.endsWith(GIT) ? name.substring(0, name.length() - GIT.length()) : name;
        return Optional.of(bare).filter(folder -> !folder.startsWith("."));
    }

    public static Optional<GitAddress> ofGitHub(String url) {
        return read(GITHUB, url, false);
    }

    public static Optional<GitAddress> ofAzureRepos(String url) {
        return read(AZURE, url, true).or(() -> read(VISUAL_STUDIO, url, true));
    }

    private static Optional<GitAddress> read(Pattern pattern, String url, boolean project) {
        Matcher matcher = pattern.matcher(url);
        return matcher.matches()
                ? Optional.of(new GitAddress(
                        matcher.group("owner"),
                        project ? Optional.of(matcher.group("project")) : Optional.empty(),
                        matcher.group("name"),
                        Optional.ofNullable(matcher.group("branch"))))
                : Optional.empty();
    }
}
