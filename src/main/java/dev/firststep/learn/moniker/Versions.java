package dev.firststep.learn.moniker;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import java.util.List;

/** In which versions the files of a repository are true. */
public interface Versions {
    /** For repositories without versions. */
    Versions NONE = new Versions() {
        @Override
        public MonikerSet of(Docset docset, DocsetFile file) {
            return MonikerSet.NONE;
        }

        @Override
        public MonikerSet ofMoved(Docset docset, String path) {
            return MonikerSet.NONE;
        }

        @Override
        public MonikerSet named(Docset docset, List<MonikerText> names, DiagnosticSink findings) {
            return MonikerSet.NONE;
        }
    };

    /** The versions of a page. */
    MonikerSet of(Docset docset, DocsetFile file);

    /** The versions that the configuration gives a file that is gone, by its path relative to the docset. */
    MonikerSet ofMoved(Docset docset, String path);

    /** Those of some names that exist; the others are findings. */
    MonikerSet named(Docset docset, List<MonikerText> names, DiagnosticSink findings);
}
