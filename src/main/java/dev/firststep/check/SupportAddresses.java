package dev.firststep.check;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.config.ContentConfig;
import dev.firststep.model.ContactText;
import dev.firststep.model.PhoneNumber;
import dev.firststep.model.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every address at which support is reached, in a form in which two ways to write one are the same. */
final class SupportAddresses {
    private final Clouds clouds;
    private final Set<String> pages = new HashSet<>();
    private final Set<String> mails = new HashSet<>();
    private final Set<String> phones = new HashSet<>();

    SupportAddresses(ContentConfig config) {
        this.clouds = config.clouds();
        Stream.concat(
                        config.support().destinations().values().stream(),
                        config.support().routes().stream().map(SupportRoute::to))
                .forEach(this::add);
    }

    private void add(Destination destination) {
        destination.phone().map(PhoneNumber::digits).ifPresent(phones::add);
        if (destination.to() instanceof Target.ToMail mail) {
            mails.add(mail.address().toLowerCase(Locale.ROOT));
        } else if (destination.to() instanceof Target.ToWeb web) {
            pages.add(page(web.url()));
        } else if (destination.to() instanceof Target.ToEndpoint endpoint) {
            clouds.all().forEach(cloud -> cloud.endpoint(endpoint.id()).ifPresent(url -> pages.add(page(url))));
        }
    }

    /** Host and path: what follows them does not make it another place. Templates may hold what is no address yet. */
    private static String page(String url) {
        String place = url.substring(url.indexOf("://") + 3).split("[?#]", 2)[0];
        int slash = place.indexOf('/');
        String host = slash < 0 ? place : place.substring(0, slash);
        String path = slash < 0 ? "" : place.substring(slash);
        return host.toLowerCase(Locale.ROOT).replaceAll(":443$", "") + (path.endsWith("/") ? path : path + "/");
    }

    /** Whether a link leads to support by another way than its topic. A mail address is always a place to ask. */
    boolean isStray(Target target) {
        return target instanceof Target.ToMail
                || (target instanceof Target.ToWeb web
                        && pages.contains(page(
                                clouds.redirector(web.url()).map(Redirector::to).orElse(web.url()))));
    }

    /** Whether a text names a place to ask. Mail addresses also stand for user names, so only those of support count. */
    boolean isStray(String contact) {
        return contact.indexOf('@') < 0 || isKnown(contact);
    }

    /** The contacts in a text at which support is reached, in their order. */
    List<ContactText.Found> knownIn(String text) {
        return ContactText.in(text).stream()
                .filter(found -> isKnown(found.value()))
                .toList();
    }

    private boolean isKnown(String contact) {
        return contact.indexOf('@') < 0
                ? phones.contains(PhoneNumber.digits(contact))
                : mails.contains(contact.toLowerCase(Locale.ROOT));
    }

    /** Whether the text is the web address of a place to ask. */
    boolean isPage(String url) {
        return pages.contains(page(url));
    }
}
