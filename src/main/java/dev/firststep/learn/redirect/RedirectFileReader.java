package dev.firststep.learn.redirect;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.moniker.MonikerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads one redirect file: {@code redirections} as a list or as paths with addresses, and {@code renames} as paths with
 * addresses. Keys may be written in any case.
 */
public final class RedirectFileReader {
    private final DiagnosticSink findings;
    private final Expect expect;

    public RedirectFileReader(DiagnosticSink findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /**
     * Reads the tree of a redirect file.
     *
     * @param file its path in the repository, from whose folder {@code source_path} counts
     * @return the sound entries in the order of the file; every other one is a finding
     */
    public List<RedirectEntry> read(String file, YamlValue root) {
        String folder = RepositoryPath.parent(file);
        List<RedirectEntry> entries = new ArrayList<>();
        value(root, "redirections").ifPresent(value -> entries.addAll(redirections(folder, value)));
        value(root, "renames")
                .ifPresent(value -> entries.addAll(pairs(folder, expect.entries(value, "'renames'"), true)));
        return entries;
    }

    private List<RedirectEntry> redirections(String folder, YamlValue value) {
        return value instanceof Mapping mapping
                ? pairs(folder, mapping.entries(), false)
                : expect.items(value, "'redirections'").stream()
                        .flatMap(item -> item(folder, item).stream())
                        .toList();
    }

    private List<RedirectEntry> pairs(String folder, List<Entry> pairs, boolean keepsIdentity) {
        return pairs.stream()
                .flatMap(pair -> entry(
                        folder,
                        Optional.of(pair.key()).filter(key -> !key.isBlank()),
                        Optional.empty(),
                        text(Optional.of(pair.value())),
                        new Rest(keepsIdentity, List.of(), pair.value().position()))
                        .stream())
                .toList();
    }

    private Optional<RedirectEntry> item(String folder, YamlValue item) {
        if (!(item instanceof Mapping)) {
            expect.entries(item, "each of 'redirections'");
            return Optional.empty();
        }
        Optional<Scalar> url = text(value(item, "redirect_url"));
        return entry(
                folder,
                text(value(item, "source_path")).map(Scalar::value),
                text(value(item, "source_path_from_root")).map(Scalar::value),
                url,
                new Rest(
                        isTrue(value(item, "redirect_document_id")),
                        monikers(value(item, "monikers")),
                        value(item, "redirect_url").map(YamlValue::position).orElse(item.position())));
    }

    /** What an entry says beside its two ends. */
    private record Rest(boolean keepsIdentity, List<MonikerText> monikers, Position position) {}

    private Optional<RedirectEntry> entry(
            String folder, Optional<String> path, Optional<String> fromRoot, Optional<Scalar> url, Rest rest) {
        if ((path.isEmpty() && fromRoot.isEmpty()) || url.isEmpty()) {
            return refused(
                    rest,
                    "a redirect needs the path of a file and an address, and this one has no "
                            + (url.isEmpty() ? "address" : "path"),
                    "complete or remove it");
        }
        if (path.isPresent() && fromRoot.isPresent()) {
            return refused(
                    rest,
                    "a redirect can't have both 'source_path' and 'source_path_from_root'",
                    "remove one of the two");
        }
        boolean rooted = path.or(() -> fromRoot).filter(p -> p.startsWith("/")).isPresent();
        if (rooted != fromRoot.isPresent()) {
            return refused(
                    rest,
                    Wording.quoted(path.or(() -> fromRoot).orElse(""))
                            + (rooted ? " starts with a slash" : " does not start with a slash"),
                    rooted
                            ? "write it relative to this file, or as 'source_path_from_root'"
                            : "start 'source_path_from_root' with a slash");
        }
        String source = path.map(p -> RepositoryPath.file(folder + p))
                .orElseGet(() -> RepositoryPath.file(fromRoot.orElse("").substring(1)));
        return url.map(text -> new RedirectEntry(
                source, text.value().strip(), rest.keepsIdentity(), rest.monikers(), rest.position()));
    }

    private Optional<RedirectEntry> refused(Rest rest, String message, String hint) {
        findings.add(Code.REDIRECT_INVALID, rest.position(), message, hint);
        return Optional.empty();
    }

    private static Optional<Scalar> text(Optional<YamlValue> value) {
        return value.filter(Scalar.class::isInstance)
                .map(Scalar.class::cast)
                .filter(text -> !text.isAbsent() && !text.value().isBlank());
    }

    private static boolean isTrue(Optional<YamlValue> value) {
        return text(value)
                .filter(text -> text.value().strip().equalsIgnoreCase("true"))
                .isPresent();
    }

    private static List<MonikerText> monikers(Optional<YamlValue> value) {
        Stream<YamlValue> items =
                value.stream().flatMap(v -> v instanceof Sequence sequence ? sequence.items().stream() : Stream.of(v));
        return items.flatMap(item -> text(Optional.of(item)).stream())
                .map(text -> new MonikerText(text.value(), text.position()))
                .toList();
    }

    private static Optional<YamlValue> value(YamlValue item, String key) {
        return item instanceof Mapping mapping
                ? mapping.entries().stream()
                        .filter(entry -> entry.key().equalsIgnoreCase(key))
                        .findFirst()
                        .map(Entry::value)
                : Optional.empty();
    }
}
