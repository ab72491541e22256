package dev.firststep.cli;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.PartnerSelection;
import java.util.List;
import picocli.CommandLine.Option;

/** Whose help centre. */
final class PartnerOptions {
    @Option(
            names = {"--partner", "--partners"},
            paramLabel = "ID",
            split = ",",
            description =
                    "The help centres of these partners, or of 'all', instead of the site. Several go into a folder"
                            + " each.")
    private List<String> ids = List.of();

    boolean areGiven() {
        return !ids.isEmpty();
    }

    /**
     * Which partners.
     *
     * @throws UsageException when the options cannot hold for all of them
     */
    PartnerSelection selection(BuildOptions options) {
        PartnerSelection selection = new PartnerSelection(ids);
        if (!selection.isOne() && options.baseUrl().isPresent()) {
            throw new UsageException(
                    "several sites can't have the same address",
                    "leave out --base-url; each partner's file names its own");
        }
        return selection;
    }

    /** The folder in which the site or sites go by default. */
    String folder() {
        return ids.isEmpty() ? ProjectOptions.SITE_FOLDER : "site-" + (isOne() ? ids.get(0) : "partners");
    }

    private boolean isOne() {
        return new PartnerSelection(ids).isOne();
    }
}
