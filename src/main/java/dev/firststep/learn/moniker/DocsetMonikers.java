package dev.firststep.learn.moniker;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetConfig;
import dev.firststep.learn.repository.DocsetConfig.RangeText;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The monikers of the files of one docset. */
public final class DocsetMonikers {
    private static final String DEFINITION = "monikerDefinition";

    private final DocsetConfig config;
    private final MonikerRules rules;

    private DocsetMonikers(DocsetConfig config, MonikerDefinition definition) {
        this.config = config;
        this.rules = new MonikerRules(definition);
    }

    /**
     * Reads the definition that the docset names. Where there is none, as in repositories that leave it to Learn's own
     * service, the names in the docset's ranges are the definition.
     *
     * @param named other ranges and names that stand in the docset's files
     * @param findings told of ranges of the configuration that can't be read
     */
    public static DocsetMonikers of(Docset docset, Collection<String> named, DiagnosticSink findings) {
        DocsetConfig config = docset.config();
        DocsetMonikers monikers =
                new DocsetMonikers(config, definition(docset, findings).orElseGet(() -> implied(config, named)));
        configRanges(config).forEach(range -> monikers.rules.check(text(range), findings));
        return monikers;
    }

    /** The rules for zones and for lists of names. */
    public MonikerRules rules() {
        return rules;
    }

    /** The monikers of a file of the docset. */
    public FileMonikers of(DocsetFile file, MonikerMetadata metadata, DiagnosticSink findings) {
        boolean bound = file.kind() == FileKind.MARKDOWN_PAGE || file.kind() == FileKind.TOC;
        return rules.file(configRange(file.path()), metadata, bound, findings);
    }

    /**
     * The monikers of a file that has moved away.
     *
     * @param path relative to the docset
     * @param metadata what the configuration says of it
     */
    public MonikerSet ofMoved(String path, MonikerMetadata metadata, DiagnosticSink findings) {
        return rules.file(configRange(path), metadata, false, findings).monikers();
    }

    private Optional<MonikerText> configRange(String path) {
        return config.rangeOf(path).map(DocsetMonikers::text);
    }

    private static MonikerText text(RangeText range) {
        return new MonikerText(range.text(), range.position());
    }

    private static Optional<MonikerDefinition> definition(Docset docset, DiagnosticSink findings) {
        Optional<YamlValue> value = docset.config().settings().find(DEFINITION);
        if (value.isPresent() && value.get() instanceof Scalar scalar) {
            return isAddress(scalar.value()) ? Optional.empty() : file(docset, scalar, findings);
        }
        return value.filter(Mapping.class::isInstance).map(new MonikerDefinitionReader(findings)::read);
    }

    private static boolean isAddress(String text) {
        return text.contains("://");
    }

    private static Optional<MonikerDefinition> file(Docset docset, Scalar path, DiagnosticSink findings) {
        Optional<DocsetFile> file = docset.find(RepositoryPath.file(path.value()));
        if (file.isEmpty()) {
            findings.add(
                    Code.FILE_MISSING,
                    path.position(),
                    "there is no file " + Wording.quoted(path.value()),
                    "correct '" + DEFINITION + "', or remove it");
        }
        return file.map(found -> Settings.value(found.files(), found.stored(), findings)
                .map(new MonikerDefinitionReader(findings)::read)
                .orElse(MonikerDefinition.EMPTY));
    }

    private static MonikerDefinition implied(DocsetConfig config, Collection<String> named) {
        List<String> names = new ArrayList<>();
        Stream.concat(configRanges(config).map(RangeText::text), named.stream())
                .forEach(range -> names.addAll(MonikerRanges.names(range)));
        return MonikerDefinition.implied(names);
    }

    private static Stream<RangeText> configRanges(DocsetConfig config) {
        return Stream.concat(
                config.monikerRanges().stream().map(DocsetConfig.MonikerRange::range),
                config.groupRanges().values().stream());
    }
}
