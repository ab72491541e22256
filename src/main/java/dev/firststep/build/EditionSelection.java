package dev.firststep.build;

import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.partner.PartnerEdition;
import dev.firststep.config.ContentConfig;
import dev.firststep.link.Addresses;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Optional;

/** Which editions a build makes. */
public final class EditionSelection {
    private final String owner;
    private final List<LocaleTag> locales;
    private final List<CloudId> clouds;

    public EditionSelection(ContentConfig config, BuildOptions options) {
        Optional<Partner> partner = config.partners().edition().map(PartnerEdition::partner);
        this.owner = partner.map(one -> "the partner '" + one.id() + "'").orElse("the site");
        this.locales = chosen(
                "language",
                options.locales(),
                partner.map(Partner::locales).orElseGet(() -> config.site().localeTags()));
        this.clouds = chosen(
                "cloud",
                options.clouds(),
                partner.map(Partner::clouds).orElseGet(() -> config.clouds().ids()));
    }

    private <T> List<T> chosen(String kind, List<T> wanted, List<T> all) {
        Optional<T> unknown =
                wanted.stream().filter(item -> !all.contains(item)).findFirst();
        if (unknown.isPresent()) {
            throw new UnknownEditionException(
                    owner + " has no " + kind + " '" + unknown.get() + "'",
                    "choose among "
                            + String.join(
                                    ", ", all.stream().map(Object::toString).toList()));
        }
        return wanted.isEmpty() ? all : all.stream().filter(wanted::contains).toList();
    }

    /** In the order in which readers are offered them: by language, then by cloud. */
    public List<Edition> editions() {
        return locales.stream()
                .flatMap(locale -> clouds.stream().map(cloud -> new Edition(locale, cloud)))
                .toList();
    }

    public Addresses addresses() {
        return new Addresses(clouds.size() == 1);
    }
}
