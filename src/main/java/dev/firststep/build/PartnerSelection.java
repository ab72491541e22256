package dev.firststep.build;

import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.diagnostic.Wording;
import dev.firststep.publish.Manifest;
import dev.firststep.publish.OutputRefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which partners' sites are built.
 *
 * @param ids theirs; {@link #ALL} for every partner
 */
public record PartnerSelection(List<String> ids) {
    public static final String ALL = "all";

    public PartnerSelection {
        ids = ids.stream().distinct().toList();
    }

    /** Whether it is the site of one partner, which then lies in the output folder itself. */
    public boolean isOne() {
        return ids.size() == 1 && !ids.contains(ALL);
    }

    List<Partner> of(Partners partners) {
        if (partners.all().isEmpty()) {
            throw new UnknownEditionException(
                    "the site has no partners", "add a file 'partners/<id>.yml' to the content folder");
        }
        return ids.contains(ALL)
                ? partners.all()
                : ids.stream().map(id -> find(id, partners)).toList();
    }

    private static Partner find(String id, Partners partners) {
        return partners.find(id)
                .orElseThrow(() -> new UnknownEditionException(
                        "the site has no partner '" + id + "'",
                        Wording.choices(id, partners.ids()) + "; 'all' takes every partner"));
    }

    /** Where a partner's site goes. */
    Path folder(Path out, Partner partner) {
        return isOne() ? out : out.resolve(partner.id());
    }

    /**
     * Makes sure that sites do not lie within each other.
     *
     * @throws OutputRefusedException when the folder for several sites is a site itself
     */
    void requireFolder(Path out) throws IOException {
        Optional<Manifest> site = isOne() ? Optional.empty() : Manifest.read(out);
        if (site.isPresent()) {
            throw new OutputRefusedException(
                    "the output folder " + out + " holds a site, so that the sites of partners can't lie in it",
                    "choose another folder with --out");
        }
    }
}
