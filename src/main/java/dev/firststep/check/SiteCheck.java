package dev.firststep.check;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.link.SiteIndex;

/** One question asked of the whole site before anything is rendered. */
@FunctionalInterface
interface SiteCheck {
    void run(SiteIndex index, DiagnosticSink findings);
}
