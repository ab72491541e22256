package dev.firststep.check;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.link.SiteIndex;

/** Every case that a reader can be in leads to exactly one place to ask, and that place is there. */
final class RouteCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {}
}
