package dev.firststep.learn.redirect;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the redirect files of a repository come to.
 *
 * @param redirects sorted by docset, path and monikers
 * @param replaced the paths in the repository of files whose addresses are redirected, and which are not built
 */
public record RepositoryRedirects(List<LearnRedirect> redirects, SortedSet<String> replaced) {
    public RepositoryRedirects {
        redirects = List.copyOf(redirects);
        replaced = Collections.unmodifiableSortedSet(new TreeSet<>(replaced));
    }
}
