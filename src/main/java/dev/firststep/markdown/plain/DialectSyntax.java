package dev.firststep.markdown.plain;

import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.inline.InlineSyntax;
import dev.firststep.markdown.inline.InlineSyntax.Addresses;
import dev.firststep.markdown.inline.InlineSyntax.Feature;
import dev.firststep.markdown.plain.DialectOptions.Extension;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the engines read in a line of text, with the optional extensions that are named. */
final class DialectSyntax {
    private static final Set<Feature> ALWAYS = EnumSet.of(
            Feature.INCLUDES, Feature.COLONS, Feature.NO_LOC, Feature.XREFS, Feature.SHORT_XREFS, Feature.EMOJI);
    private static final Map<String, Feature> EMPHASIS = Map.of(
            "subscript", Feature.SUBSCRIPT,
            "superscript", Feature.SUPERSCRIPT,
            "inserted", Feature.INSERTED,
            "marked", Feature.MARKED);

    private DialectSyntax() {}

    static InlineSyntax of(DialectOptions options) {
        EnumSet<Feature> features = EnumSet.copyOf(ALWAYS);
        if (!options.isV3() || options.extension("mathematics").isPresent()) {
            features.add(Feature.MATH);
        }
        options.extension("emphasisextras").ifPresent(extension -> features.addAll(emphasis(extension.only())));
        options.extension("emojis")
                .filter(extension -> !extension.only().equalsIgnoreCase("Default"))
                .ifPresent(extension -> features.add(Feature.SMILEYS));
        options.extension("smartypants").ifPresent(extension -> features.add(Feature.TYPOGRAPHY));
        if (options.extension("advanced").isPresent()) {
            features.addAll(EMPHASIS.values());
        }
        return new InlineSyntax(Emphasis.MARKDIG, features, Optional.of(addresses(options)));
    }

    /** What the paragraphs of lists may hold beside the rest, if an extension lets them hold tasks. */
    static Optional<InlineSyntax> inLists(DialectOptions options) {
        boolean tasks = options.extension("tasklists").isPresent()
                || options.extension("advanced").isPresent();
        return tasks ? Optional.of(of(options).with(Feature.TASKS)) : Optional.empty();
    }

    /** Whether rows of tables are cut to the length of the header. */
    static boolean headerCountsColumns(DialectOptions options) {
        return options.extension("gfm-pipetables")
                        .map(extension -> extension.isOn("UseHeaderForColumnCount", true))
                        .orElse(false)
                || options.extension("pipetables")
                        .map(extension -> extension.isOn("UseHeaderForColumnCount", false))
                        .orElse(false);
    }

    /** Names of a flags enumeration, one number, or nothing, which means all of them. */
    private static List<Feature> emphasis(String flags) {
        return flags.isBlank() || flags.toLowerCase(Locale.ROOT).contains("default")
                ? List.copyOf(EMPHASIS.values())
                : List.of(flags.split(",", -1)).stream()
                        .map(flag ->
                                Optional.ofNullable(EMPHASIS.get(flag.strip().toLowerCase(Locale.ROOT))))
                        .flatMap(Optional::stream)
                        .toList();
    }

    private static Addresses addresses(DialectOptions options) {
        Optional<Extension> extension = options.extension("autolinks");
        if (extension.isEmpty()) {
            return new Addresses(Addresses.DEFAULT.before(), options.isV3(), false);
        }
        return new Addresses(
                extension.get().option("ValidPreviousCharacters").orElse(Addresses.DEFAULT.before()),
                extension.get().isOn("UseHttpsForWWWLinks", false),
                extension.get().isOn("AllowDomainWithoutPeriod", false));
    }
}
