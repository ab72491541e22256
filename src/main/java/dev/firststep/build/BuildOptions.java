package dev.firststep.build;

import dev.firststep.build.content.Project;
import dev.firststep.diagnostic.Severity;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What to build of a project, and how.
 *
 * @param locales those to build; empty for all
 * @param clouds those to build; empty for all. A site for one cloud leaves the cloud out of its addresses
 * @param baseUrl the address of the site, in place of the one in {@code site.yml}
 * @param failOn the least severity that stops a build; empty when no finding does
 * @param jobs how many threads to use, at least 1
 * @param asOf the day of which the site tells; rules that do not hold then are left out
 * @param version the version of this program, for the manifest
 */
public record BuildOptions(
        Project project,
        List<LocaleTag> locales,
        List<CloudId> clouds,
        Optional<URI> baseUrl,
        Optional<Severity> failOn,
        int jobs,
        LocalDate asOf,
        String version) {
    public BuildOptions {
        locales = List.copyOf(locales);
        clouds = List.copyOf(clouds);
    }

    /** The same for the whole site. */
    public BuildOptions ofEveryEdition() {
        return new BuildOptions(project, List.of(), List.of(), baseUrl, failOn, jobs, asOf, version);
    }
}
