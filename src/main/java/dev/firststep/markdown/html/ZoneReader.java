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

/** Understands the pivots of a zone as clouds. */
final class ZoneReader {
    private final Findings findings;
    private final Gathered gathered;

    ZoneReader(Findings findings, Gathered gathered) {
        this.findings = findings;
        this.gathered = gathered;
    }

    /** The clouds of a zone, empty if it names none. */
    Optional<CloudScope> read(Zone zone, Node node) {
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
        return clouds.isEmpty() ? Optional.empty() : Optional.of(CloudScope.of(clouds));
    }
}
