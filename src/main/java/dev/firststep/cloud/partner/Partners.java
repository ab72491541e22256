package dev.firststep.cloud.partner;

import java.util.List;
import java.util.Optional;

/**
 * The partners of a site.
 *
 * @param all sorted by id
 * @param edition the one whose help centre this is; empty for the site itself
 */
public record Partners(List<Partner> all, Optional<PartnerEdition> edition) {
    /** A site without partners. */
    public static final Partners NONE = new Partners(List.of(), Optional.empty());

    /** The folder of their files, below the content folder. */
    public static final String FOLDER = "partners/";

    public Partners {
        all = List.copyOf(all);
    }

    public Optional<Partner> find(String id) {
        return all.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    public List<String> ids() {
        return all.stream().map(Partner::id).toList();
    }

    /** What the readers of this site are not shown. */
    public LeftOut leftOut() {
        return edition.map(own -> own.partner().leftOut()).orElse(LeftOut.NOTHING);
    }
}
