package dev.firststep.check.output;

import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.border.Borders;
import dev.firststep.cloud.border.Ruling;
import dev.firststep.diagnostic.Code;
import dev.firststep.model.CloudId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Judges hosts by the clouds whose readers meet them. */
final class BorderControl {
    private static final String REBUILD =
            "look for it in the content, the templates or the configuration, and build again";

    private final Borders borders;
    private final Findings findings;

    BorderControl(Borders borders, Findings findings) {
        this.borders = borders;
        this.findings = findings;
    }

    /** Whether an address is on the site's own host, and on its port. */
    boolean isHome(Authority authority) {
        return authority.host().filter(this::isHome).isPresent()
                && !authority.hasUser()
                && (authority.port().isEmpty() || authority.port().equals(port()));
    }

    private String port() {
        int port = borders.baseUrl().getPort();
        return port < 0 ? "443" : Integer.toString(port);
    }

    private boolean isHome(String host) {
        return host.equalsIgnoreCase(borders.baseUrl().getHost());
    }

    /** An address within a text; where on its own host the site lies does not matter. */
    void address(Spot spot, Authority authority, Collection<CloudId> readers) {
        if (!isHome(authority)) {
            address(spot, authority, "", readers);
        }
    }

    /** An address that can be followed: it leads to a host that is open to all these readers, and says so plainly. */
    void address(Spot spot, Authority authority, String rest, Collection<CloudId> readers) {
        if (authority.hasUser()) {
            findings.add(
                    Code.URL_FORBIDDEN,
                    spot,
                    spot.what() + " has an address with a user name before the host, '" + authority.written() + "'",
                    "remove the part before @");
        }
        Optional<String> host = authority.host();
        if (host.isEmpty() || (host.get().indexOf('.') < 0 && !isHome(host.get()))) {
            findings.add(
                    Code.URL_FORBIDDEN,
                    spot,
                    spot.what() + " leads to '" + authority.written() + "', which is no name of a host on the internet",
                    REBUILD);
        } else {
            destination(spot, host.get(), url(host.get(), authority, rest), readers);
        }
    }

    private static String url(String host, Authority authority, String rest) {
        return "https://" + host + (authority.port().isEmpty() ? "" : ":" + authority.port()) + rest;
    }

    private void destination(Spot spot, String host, String url, Collection<CloudId> readers) {
        Optional<Redirector> pinned = borders.redirector(url);
        if (pinned.isEmpty() && borders.hidesTargets(host)) {
            findings.add(
                    Code.REDIRECTOR_UNPINNED,
                    spot,
                    host + " hides where " + spot.what() + " leads",
                    "give the final address, or pin this one under 'redirectors' in clouds.yml");
            return;
        }
        String end = pinned.map(Redirector::to).map(HostPattern::hostOf).orElse(host);
        Ruling ruling = borders.ruling(end, readers);
        if (ruling == Ruling.FOREIGN) {
            foreign(spot, end, readers);
        } else if (ruling == Ruling.UNLISTED) {
            findings.add(
                    Code.HOST_UNLISTED,
                    spot,
                    spot.what() + " leads to " + end + ", which is listed for no cloud",
                    "remove it, or list the host in clouds.yml: under the cloud it belongs to, or under 'shared_hosts'");
        }
    }

    /** A host that is only named: nobody is sent there, but readers type what they read. */
    void mention(Spot spot, String host, Collection<CloudId> readers) {
        if (!isHome(host) && borders.ruling(host, readers) == Ruling.FOREIGN) {
            foreign(spot, host, readers);
        }
    }

    private void foreign(Spot spot, String host, Collection<CloudId> readers) {
        List<CloudId> owners = borders.owners(host);
        findings.add(
                Code.CROSS_CLOUD_ADDRESS,
                spot,
                spot.what() + " holds " + host + ", which belongs to "
                        + (owners.isEmpty() ? "another cloud" : names(owners)) + ", but readers of " + names(readers)
                        + " meet it",
                REBUILD);
    }

    private static String names(Collection<CloudId> clouds) {
        return clouds.stream().map(cloud -> "'" + cloud + "'").collect(Collectors.joining(", "));
    }

    /** The site's own address must lie within its clouds too. */
    void home() {
        String host = borders.baseUrl().getHost();
        if (borders.ruling(host, borders.clouds()) == Ruling.FOREIGN
                && borders.owners(host).isEmpty()) {
            findings.add(
                    Code.BASE_URL_FOREIGN,
                    Spot.of("manifest.json"),
                    "the site's own address is on " + host + ", which belongs to another cloud",
                    "build it with a --base-url on a host of its own");
        }
    }
}
