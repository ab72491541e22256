package dev.firststep.learn.toc.join;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.glob.Glob;
import dev.firststep.learn.glob.GlobFlavour;
import dev.firststep.learn.repository.DocsetConfig.FileMetadata;
import dev.firststep.learn.toc.TocParts;
import java.util.ArrayList;
import java.util.List;

/** The keys by which joined tables of contents name each other. */
final class JoinMetadata {
    private static final String REFERENCE = "universal_ref_toc";
    private static final String CONCEPTUAL = "universal_conceptual_toc";

    private final GlobFlavour flavour;
    private final List<FileMetadata> keys = new ArrayList<>();

    private JoinMetadata(GlobFlavour flavour) {
        this.flavour = flavour;
    }

    /** The keys of the tables of some rules and of their parts. */
    static List<FileMetadata> of(List<JoinRule> joins, GlobFlavour flavour) {
        JoinMetadata metadata = new JoinMetadata(flavour);
        joins.forEach(metadata::add);
        return metadata.keys;
    }

    private void add(JoinRule join) {
        join.referenceUrl().ifPresent(url -> {
            join.conceptual().ifPresent(toc -> ofTable(REFERENCE, url, toc));
            join.conceptual().ifPresent(toc -> ofParts(REFERENCE, url, toc));
            join.reference().ifPresent(toc -> ofParts(REFERENCE, url, toc));
        });
        join.conceptualUrl().ifPresent(url -> {
            join.reference().ifPresent(toc -> ofTable(CONCEPTUAL, url, toc));
            join.reference().ifPresent(toc -> ofParts(CONCEPTUAL, url, toc));
        });
    }

    private void ofTable(String key, Scalar url, String toc) {
        keys.add(new FileMetadata(key, Glob.only(toc, flavour), url, url.position()));
    }

    private void ofParts(String key, Scalar url, String toc) {
        Glob parts = Glob.below(RepositoryPath.parent(toc) + TocParts.FOLDER, flavour);
        keys.add(new FileMetadata(key, parts, url, url.position()));
    }
}
