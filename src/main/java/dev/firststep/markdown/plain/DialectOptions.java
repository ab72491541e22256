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

        /** The unnamed option; empty if there is none. */
        String only() {
            return options.getOrDefault("", "");
        }

        /** The option with this name in any case. */
        Optional<String> option(String name) {
            return options.entrySet().stream()
                    .filter(option -> option.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        boolean isOn(String name, boolean otherwise) {
            return option(name).map(Boolean::parseBoolean).orElse(otherwise);
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

    /** The last extension with this name in any case. */
    Optional<Extension> extension(String name) {
        return extensions.stream()
                .filter(extension -> extension.name().equalsIgnoreCase(name))
                .reduce((earlier, later) -> later);
    }

    boolean isV3() {
        return base == Base.V3;
    }
}
