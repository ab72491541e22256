package dev.firststep.learn.glob;

import java.util.List;

/** Patterns of which one must match, and patterns of which none may. */
public record GlobSet(List<Glob> include, List<Glob> exclude) {
    public GlobSet {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
    }

    public boolean matches(String path) {
        return exclude.stream().noneMatch(glob -> glob.matches(path))
                && include.stream().anyMatch(glob -> glob.matches(path) != glob.negated());
    }
}
