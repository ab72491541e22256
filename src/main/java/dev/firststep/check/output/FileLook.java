package dev.firststep.check.output;

import dev.firststep.cloud.border.Borders;
import dev.firststep.cloud.border.EditionFolder;
import dev.firststep.diagnostic.Code;
import dev.firststep.model.CloudId;
import dev.firststep.model.HostNames;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Looks at the addresses of one file. A file of an edition is for the readers of its cloud. What lies outside of the
 * editions is for the readers of all clouds, so its links must be open to each of them; it may name hosts of any of them,
 * because it shows titles and descriptions of articles.
 */
final class FileLook {
    private static final Pattern BETWEEN_PATHS = Pattern.compile("[\\s\"';^]+");

    private final String file;
    private final Borders borders;
    private final BorderControl control;
    private final InnerLinks links;
    private final Mentions mentions;
    private final Findings findings;
    private final Collection<CloudId> readers;

    FileLook(
            String file,
            Borders borders,
            BorderControl control,
            InnerLinks links,
            Mentions mentions,
            Findings findings) {
        this.file = file;
        this.borders = borders;
        this.control = control;
        this.links = links;
        this.mentions = mentions;
        this.findings = findings;
        this.readers = borders.edition(file)
                .<Collection<CloudId>>map(edition -> List.of(edition.edition().cloud()))
                .orElseGet(borders::clouds);
    }

    String file() {
        return file;
    }

    Spot whole() {
        return Spot.of(file);
    }

    InnerLinks links() {
        return links;
    }

    Optional<EditionFolder> edition() {
        return borders.edition(file);
    }

    /** A value that is an address, wherever it leads. */
    void address(Spot spot, String written, Crossing crossing) {
        WrittenAddress address = WrittenAddress.read(written);
        if (address instanceof WrittenAddress.OnHost web) {
            onHost(spot, web, written, crossing);
        } else if (address instanceof WrittenAddress.ToMail mail) {
            mail.machines().forEach(machine -> control.address(spot, machine, "", readers));
        } else if (address instanceof WrittenAddress.Relative relative) {
            links.follow(spot, SiteAddress.read(relative.rest(), file, base()), crossing);
        } else if (address instanceof WrittenAddress.Forbidden forbidden) {
            findings.add(
                    Code.URL_FORBIDDEN,
                    spot,
                    spot.what() + " has an address of the scheme '" + forbidden.scheme() + "'",
                    "use https, mailto or tel");
        }
        acting(spot, address.rest());
    }

    private void onHost(Spot spot, WrittenAddress.OnHost web, String written, Crossing crossing) {
        boolean inside = control.isHome(web.authority()) && (web.rest() + "/").startsWith(base());
        if (inside) {
            String path = web.rest().startsWith("/") ? web.rest() : "/" + web.rest();
            SiteAddress target = SiteAddress.read(path, file, base());
            links.follow(spot, new SiteAddress(target.path(), target.fragment(), written), crossing);
        } else {
            control.address(spot, web.authority(), web.rest(), readers);
        }
    }

    private String base() {
        return borders.baseUrl().getRawPath();
    }

    /** A value that is an address if it looks like one as a whole, and something that acts on its own if not. */
    void value(Spot spot, String text, Crossing crossing) {
        if (WrittenAddress.isAbsolute(text)) {
            address(spot, text, crossing);
        } else {
            acting(spot, text);
            path(spot, text, crossing);
        }
    }

    /** A value that may be the path of a file of the site. */
    void path(Spot spot, String text, Crossing crossing) {
        String start = text.strip();
        if (start.startsWith("/") || start.startsWith("./") || start.startsWith("../")) {
            links.suspect(spot, SiteAddress.read(start, file, base()), crossing);
        }
    }

    /** A text for people that is an address if it looks like one as a whole, and may hold some if not. */
    void sentence(Spot spot, String text, Crossing crossing) {
        if (WrittenAddress.isAbsolute(text)) {
            address(spot, text, crossing);
        } else {
            shown(spot, text);
        }
    }

    /** A text that a machine acts upon: script, style, the configuration of a server. */
    void acting(Spot spot, String text) {
        acting(spot, text, false);
    }

    /** The same, in a file whose words stand between blanks. */
    void acting(Spot spot, String text, boolean words) {
        if (!mayHold(text)) {
            return;
        }
        for (String form : Disguises.forms(text)) {
            TextScan.absolute(form, false, found -> control.address(spot, found, readers));
            TextScan.relativeToScheme(form, words, found -> control.address(spot, found, readers));
            hosts(spot, form);
        }
    }

    /** No line or entry of a file for a web server leads from one cloud's pages to another's. */
    void oneCloud(Spot spot, String move) {
        if (edition().isPresent() || borders.clouds().size() < 2) {
            return;
        }
        List<String> forms =
                Disguises.forms(move).stream().map(FileLook::slashed).toList();
        List<EditionFolder> named = borders.editions().stream()
                .filter(edition -> forms.stream().anyMatch(form -> form.contains("/" + edition.folder() + "/")))
                .toList();
        if (named.stream().map(edition -> edition.edition().cloud()).distinct().count() > 1) {
            findings.add(
                    Code.CROSS_EDITION_LINK,
                    spot,
                    spot.what() + " leads from the edition " + named.get(0).edition() + " to "
                            + named.get(1).edition(),
                    "redirect within an edition");
        }
    }

    private static String slashed(String move) {
        return "/" + BETWEEN_PATHS.matcher(move.toLowerCase(Locale.ROOT)).replaceAll("/") + "/";
    }

    /** A text that may itself be the markup of a page, as feeds and data hold it. */
    void markup(Spot spot, String text, Crossing crossing) {
        sentence(spot, text, crossing);
        if (text.indexOf('<') >= 0) {
            acting(spot, text);
            HtmlLook.fragment(this, spot, text);
        }
    }

    /** A text that people read: each address in it could be clicked or typed. */
    void shown(Spot spot, String text) {
        if (!mayHold(text)) {
            return;
        }
        for (String form : Disguises.forms(text)) {
            TextScan.absolute(form, true, found -> control.address(spot, found, readers));
            hosts(spot, form);
        }
    }

    /** A sample or a description: its addresses are examples, but must not name another cloud's hosts. */
    void named(Spot spot, String text) {
        if (mayHold(text)) {
            Disguises.forms(text).forEach(form -> hosts(spot, form));
        }
    }

    private void hosts(Spot spot, String text) {
        HostNames.in(text).forEach(found -> mentions.add(spot, found.host(), edition()));
    }

    /** No address is without a dot or a colon, in whichever disguise. */
    private static boolean mayHold(String text) {
        return text.chars().anyMatch(c -> c == '.' || c == ':' || c == '%' || c == '\\' || c == '&' || c >= 0x2000);
    }
}
