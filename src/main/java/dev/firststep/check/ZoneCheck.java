package dev.firststep.check;

import dev.firststep.cloud.Clouds;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.CloudId;
import dev.firststep.model.ZoneUse;
import java.util.List;

/** A zone names clouds that exist: a misspelt one would hide its text from everybody. */
final class ZoneCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Clouds clouds = index.config().clouds();
        List<String> known = clouds.ids().stream().map(CloudId::value).toList();
        index.articles()
                .values()
                .forEach(byLocale -> byLocale.values()
                        .forEach(facts -> facts.zones().stream()
                                .filter(zone -> !known.contains(zone.cloud()))
                                .forEach(zone -> report(zone, known, findings))));
    }

    private static void report(ZoneUse zone, List<String> known, DiagnosticSink findings) {
        findings.add(
                Code.ZONE_CLOUD_UNKNOWN,
                zone.position(),
                "no cloud '" + zone.cloud() + "'",
                Wording.meant(zone.cloud(), known, "use one of " + String.join(", ", known)));
    }
}
