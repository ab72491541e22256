package dev.firststep.markdown.plain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the plain profile writes.
 *
 * @param base the engine whose HTML is written where the two differ
 * @param tokens localized strings by name, such as {@code note} or {@code codeIncludeNotFound}
 * @param alerts further alerts by name with their CSS classes, as DocFX's configuration adds them
 * @param extensions optional Markdig extensions, in the order in which they were named
 * @param lineNumbers whether elements carry the file and line they came from
 * @param monikers which of the page's versions a range of monikers names; empty to leave ranges as they are
 */
public record DialectOptions(
        Base base,
        Map<String, String> tokens,
        Map<String, String> alerts,
        List<Extension> extensions,
        boolean lineNumbers,
        Optional<Function<String, List<String>>> monikers) {
    /** The two engines: DocFX as it is today, and DocFX v3, which Learn builds with. */
    public enum Base {
        MAIN,
        V3
    }

    /**
     * An optional extension by its Markdig name.
     *
     * @param options by name; a single unnamed text stands under the empty name
     */
    public record Extension(String name, Map<String, String> options) {
        public Extension {
            options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        }
    }

    public DialectOptions {
        tokens = Map.copyOf(tokens);
        alerts = Collections.unmodifiableMap(new LinkedHashMap<>(alerts));
        extensions = List.copyOf(extensions);
    }

    /** An engine with nothing configured. */
    public static DialectOptions of(Base base) {
        return new DialectOptions(base, Map.of(), Map.of(), List.of(), false, Optional.empty());
    }

    boolean isV3() {
        return base == Base.V3;
    }
}
