package dev.firststep.cloud.partner;

import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.support.Destination;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A partner with a help centre of its own, made from the articles of this one.
 *
 * @param id the name of its file
 * @param title the name of its help centre
 * @param logo an image file beside the partner's own
 * @param contact where its customers get help
 * @param customers the audience that turns to the contact
 * @param topics those for which it does
 * @param audiences those that the help centre is for, in the order of the site
 * @param clouds those that it serves, in the order of the site
 * @param locales those in which it does so, in the order of the site
 * @param hosts those that are the partner's own, to which its readers may be sent
 * @param baseUrl where its help centre is published
 */
public record Partner(
        String id,
        LocalizedText name,
        LocalizedText title,
        Optional<Logo> logo,
        Optional<Accent> accent,
        Destination contact,
        String customers,
        SortedSet<String> topics,
        List<String> audiences,
        List<CloudId> clouds,
        List<LocaleTag> locales,
        List<HostPattern> hosts,
        LeftOut leftOut,
        URI baseUrl,
        Position position) {
    public Partner {
        topics = Collections.unmodifiableSortedSet(new TreeSet<>(topics));
        audiences = List.copyOf(audiences);
        clouds = List.copyOf(clouds);
        locales = List.copyOf(locales);
        hosts = List.copyOf(hosts);
    }

    /**
     * An image that stands for the partner.
     *
     * @param path below the content folder: {@code partners/harbourlight.svg}
     */
    public record Logo(String path, Position position) {}
}
