package dev.firststep.render.server.host;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Keeps GitHub Pages from taking the site for the source of another one. It reads no other settings. */
final class GithubPages implements HostFormat {
    @Override
    public SortedMap<String, Supplier<String>> files() {
        return new TreeMap<>(Map.of(".nojekyll", () -> ""));
    }
}
