package dev.firststep.markdown.html;

import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.ColonConstruct.Zone;
import dev.firststep.markdown.text.Findings;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.ZoneUse;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Understands the pivots of a zone: those of the page first, else clouds. */
final class ZoneReader {
    private final Findings findings;
    private final Gathered gathered;
    private final Passages passages;

    ZoneReader(Findings findings, Gathered gathered, Passages passages) {
        this.findings = findings;
        this.gathered = gathered;
        this.passages = passages;
    }

    /** Whom a zone is for, empty if it does not say. */
    Optional<Audience> read(Zone zone, Node node) {
        return passages.pivots(zone.pivots()).or(() -> clouds(zone, node));
    }

    private Optional<Audience> clouds(Zone zone, Node node) {
        Set<CloudId> clouds = new TreeSet<>();
        for (String cloud : zone.pivots()) {
            if (!CloudId.isValid(cloud)) {
                findings.add(
                        Code.ZONE_SYNTAX,
                        node.getStartOffset(),
                        "'" + cloud + "' cannot be the id of a cloud",
                        "use the ids of clouds.yml");
                return Optional.empty();
            }
            clouds.add(new CloudId(cloud));
            gathered.zones().add(new ZoneUse(cloud, findings.at(node.getStartOffset())));
        }
        return clouds.isEmpty() ? Optional.empty() : Optional.of(new Audience.Clouds(CloudScope.of(clouds)));
    }
}
