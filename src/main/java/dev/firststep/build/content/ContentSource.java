package dev.firststep.build.content;

import dev.firststep.build.work.Progress;
import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Where the content of a site comes from. */
public interface ContentSource {
    /** The configuration alone; empty when it has errors, which the sink is told. */
    Optional<ContentConfig> config(DiagnosticSink findings) throws IOException;

    /** Everything; empty when the configuration has errors, without which articles cannot be judged. */
    Optional<Content> load(BodyStore bodies, Progress progress, List<Diagnostic> findings) throws IOException;
}
