package dev.firststep.learn.pivot;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.PublishedAddresses;
import dev.firststep.learn.repository.Settings;
import dev.firststep.learn.repository.SiteAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds the definitions of pivots in a docset: its files of the type {@code ZonePivotGroups}. */
public final class DocsetPivots {
    private final SiteAddresses addresses;
    private final PivotRules rules;

    private DocsetPivots(SiteAddresses addresses, PivotRules rules) {
        this.addresses = addresses;
        this.rules = rules;
    }

    /** Reads the definitions; those of the originals' repository stand in for such as are not translated. */
    public static DocsetPivots of(LearnRepository repository, Docset docset, DiagnosticSink findings) {
        SiteAddresses addresses = PublishedAddresses.of(repository, docset);
        SortedMap<String, List<PivotDefinition>> byAddress = new TreeMap<>();
        List<DocsetFile> files = new ArrayList<>(docset.files().values());
        files.addAll(docset.fallbackFiles().values());
        for (DocsetFile file : files) {
            if (PageType.of(file).filter(PageType.ZONE_PIVOTS::equalsIgnoreCase).isPresent()) {
                Settings.value(file.files(), file.stored(), findings)
                        .map(root -> new PivotDefinitionReader(findings).read(file.shown(), root))
                        .ifPresent(definition -> byAddress
                                .computeIfAbsent(addresses.url(file), address -> new ArrayList<>())
                                .add(definition));
            }
        }
        return new DocsetPivots(addresses, new PivotRules(new PivotFiles(byAddress, addresses.hasBase())));
    }

    public PivotRules rules() {
        return rules;
    }

    /** The address of a page, for {@link PivotPage#address()}. */
    public String address(DocsetFile page) {
        return addresses.url(page);
    }
}
