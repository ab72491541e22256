package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.ZoneBlock;
import dev.firststep.markdown.text.Findings;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.ZoneUse;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Understands {@code ::: zone pivot="a,b"} and reports what is wrong with it. */
final class ZoneReader {
    private static final String HINT = "write ::: zone pivot=\"cloud-id\" before the passage and ::: zone-end after it";

    private final Findings findings;
    private final Gathered gathered;

    private final Passages passages;

    ZoneReader(Findings findings, Gathered gathered, Passages passages) {
        this.findings = findings;
        this.gathered = gathered;
        this.passages = passages;
    }

    /** Whom a zone is for, empty if it is faulty. */
    Optional<Audience> read(ZoneBlock zone) {
        if (zone.isEnd()) {
            return Optional.empty();
        }
        if (!zone.name().equals("zone")) {
            String message = zone.name().equals("zone-end")
                    ? "this zone-end closes nothing"
                    : "there is no block '::: " + zone.name() + "'";
            return faulty(zone, message, HINT);
        }
        if (zone.isNested()) {
            return faulty(zone, "this zone stands in another one", "end the outer zone before it; zones do not nest");
        }
        if (!zone.isClosed()) {
            return faulty(zone, "this zone has no end", "write ::: zone-end on a line of its own after the passage");
        }
        return pivots(zone);
    }

    private Optional<Audience> pivots(ZoneBlock zone) {
        String attributes = zone.attributes();
        if (!attributes.startsWith("pivot=\"") || attributes.indexOf('"', 7) != attributes.length() - 1) {
            return faulty(zone, "a zone needs the attribute pivot=\"…\" and no other", HINT);
        }
        List<String> names = Arrays.stream(
                        attributes.substring(7, attributes.length() - 1).split(",", -1))
                .map(String::strip)
                .toList();
        return passages.pivots(names).or(() -> clouds(zone, names));
    }

    private Optional<Audience> clouds(ZoneBlock zone, List<String> names) {
        Set<CloudId> clouds = new TreeSet<>();
        for (String cloud : names) {
            if (!CloudId.isValid(cloud)) {
                return faulty(zone, "'" + cloud + "' cannot be the id of a cloud", "use the ids of clouds.yml");
            }
            clouds.add(new CloudId(cloud));
            gathered.zones().add(new ZoneUse(cloud, findings.at(zone.getStartOffset())));
        }
        return Optional.of(new Audience.Clouds(CloudScope.of(clouds)));
    }

    private Optional<Audience> faulty(ZoneBlock zone, String message, String hint) {
        findings.add(Code.ZONE_SYNTAX, zone.getStartOffset(), message, hint);
        return Optional.empty();
    }
}
