package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.Addresses;
import dev.firststep.link.SiteIndex;

/** No article claims the address of a file that the site makes for itself. */
final class AddressCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        index.articles().forEach((path, byLocale) -> {
            if (Addresses.isTaken(path)) {
                byLocale.values()
                        .forEach(facts -> findings.add(
                                Code.PATH_DUPLICATE,
                                Position.of(facts.file()),
                                "every edition has a file of its own at the address '" + path + "'",
                                "rename the article"));
            }
        });
    }
}
