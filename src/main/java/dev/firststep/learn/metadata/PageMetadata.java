package dev.firststep.learn.metadata;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.repository.DocsetConfig;
import dev.firststep.learn.repository.DocsetConfig.FileMetadata;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All keys of a page: those of {@code globalMetadata}, replaced by those of {@code fileMetadata}, replaced by those of its
 * header. A null replaces too. Keys keep their case; {@code a} and {@code A} are two.
 */
public final class PageMetadata {
    /** Keys that Learn's engine sets itself; what writers give them is a warning and is not used. */
    private static final Set<String> RESERVED = Set.of(
            "_op_canonicalUrlPrefix",
            "_op_gitContributorInformation",
            "_op_pdfUrlPrefixTemplate",
            "_path",
            "_rel",
            "canonical_url",
            "conceptual",
            "depot_name",
            "document_id",
            "document_version_independent_id",
            "github_contributors",
            "rawTitle",
            "redirect_url",
            "site_name",
            "updated_at",
            "wordCount",
            "xrefs");

    private final Map<String, Entry> entries;

    private PageMetadata(Map<String, Entry> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * Puts the keys of a page together.
     *
     * @param path the path of the page relative to its docset
     * @param header the keys of the page itself
     */
    public static PageMetadata of(DocsetConfig config, String path, Mapping header, DiagnosticSink findings) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        config.globalMetadata().forEach(entry -> put(merged, entry));
        ofFile(config, path).values().forEach(entry -> put(merged, entry));
        header.entries().forEach(entry -> put(merged, entry));
        merged.values().removeIf(entry -> isReserved(entry, findings));
        return new PageMetadata(merged);
    }

    /** Of one key the last rule that fits counts. */
    private static Map<String, Entry> ofFile(DocsetConfig config, String path) {
        Map<String, Entry> chosen = new LinkedHashMap<>();
        for (FileMetadata rule : config.fileMetadata()) {
            if (rule.files().matches(path)) {
                chosen.put(rule.key(), new Entry(rule.key(), rule.position(), rule.value()));
            }
        }
        return chosen;
    }

    private static void put(Map<String, Entry> merged, Entry entry) {
        Entry earlier = merged.get(entry.key());
        merged.put(entry.key(), earlier == null ? entry : joined(earlier, entry));
    }

    /** Sets of keys are joined key by key; of anything else the later one counts. */
    private static Entry joined(Entry earlier, Entry later) {
        if (!(earlier.value() instanceof Mapping before && later.value() instanceof Mapping after)) {
            return later;
        }
        Map<String, Entry> all = new LinkedHashMap<>();
        before.entries().forEach(entry -> all.put(entry.key(), entry));
        after.entries().forEach(entry -> put(all, entry));
        return new Entry(later.key(), later.position(), new Mapping(new ArrayList<>(all.values()), after.position()));
    }

    private static boolean isReserved(Entry entry, DiagnosticSink findings) {
        boolean absent = entry.value() instanceof Scalar scalar && scalar.isAbsent();
        if (!RESERVED.contains(entry.key()) || absent) {
            return false;
        }
        findings.add(
                Code.KEY_RESERVED,
                entry.position(),
                "the key " + Wording.quoted(entry.key()) + " is set by the build and not used here",
                "delete the line");
        return true;
    }

    /** All keys in the order in which they were first given, those with null too. */
    public Map<String, Entry> entries() {
        return entries;
    }

    /** The value of a key; empty when it is left out or null. */
    public Optional<YamlValue> find(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(Entry::value)
                .filter(value -> !(value instanceof Scalar scalar && scalar.isAbsent()));
    }

    /** The text of a key; empty when it is left out, null, blank or no text. */
    public Optional<String> text(String key) {
        return find(key)
                .flatMap(value -> value instanceof Scalar scalar ? Optional.of(scalar.line()) : Optional.empty())
                .filter(text -> !text.isBlank());
    }

    /** The texts of a list, or the one text that stands for a list of one. */
    public List<String> texts(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isPresent() && value.get() instanceof Sequence sequence) {
            return sequence.items().stream()
                    .filter(Scalar.class::isInstance)
                    .map(item -> ((Scalar) item).line())
                    .toList();
        }
        return text(key).stream().toList();
    }

    /** Where a key stands: in the page or in the configuration. */
    public Optional<Position> position(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::position);
    }

    /** The title: {@code title}, else the text of the first heading of level one to three. */
    public Optional<String> title(Optional<String> firstHeading) {
        return text("title").or(() -> firstHeading.filter(heading -> !heading.isBlank()));
    }
}
