package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.ColonConstruct.Zone;
import dev.firststep.markdown.text.Findings;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.ZoneUse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Understands the pivots of {@code ::: zone pivot="a,b"}: as options of the reader, else as clouds. */
final class ZoneReader {
    private final Findings findings;
    private final Gathered gathered;
    private final Passages passages;

    ZoneReader(Findings findings, Gathered gathered, Passages passages) {
        this.findings = findings;
        this.gathered = gathered;
        this.passages = passages;
    }

    /** Whom a zone at an offset is for. */
    Audience read(Zone zone, int offset) {
        return zone.pivots().isEmpty()
                ? new Audience.Everyone()
                : passages.pivots(zone.pivots()).orElseGet(() -> clouds(zone.pivots(), offset));
    }

    private Audience clouds(List<String> names, int offset) {
        Set<CloudId> clouds = new TreeSet<>();
        for (String cloud : names) {
            if (!CloudId.isValid(cloud)) {
                findings.add(
                        Code.ZONE_SYNTAX,
                        offset,
                        "'" + cloud + "' cannot be the id of a cloud",
                        "use the ids of clouds.yml");
                return new Audience.Everyone();
            }
            clouds.add(new CloudId(cloud));
            gathered.zones().add(new ZoneUse(cloud, findings.at(offset)));
        }
        return new Audience.Clouds(CloudScope.of(clouds));
    }
}
