package dev.firststep.check.output;

import dev.firststep.cloud.border.Borders;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks at every file of a finished site for addresses that lead its readers out of their cloud or their edition, or nowhere.
 * {@link #look} may be called from several threads; {@link #finish} comes last, when all files have been looked at.
 */
public final class OutputCheck {
    private static final Set<String> PAGES = Set.of("html", "htm");
    private static final Set<String> MARKUP = Set.of("xml", "svg", "xhtml", "atom", "rss");
    private static final Set<String> DATA = Set.of("json", "webmanifest", "map");
    private static final Set<String> SCRIPTS = Set.of("js", "mjs");
    private static final Set<String> STYLES = Set.of("css");

    private final Borders borders;
    private final Findings findings;
    private final BorderControl control;
    private final InnerLinks links;
    private final Mentions mentions;

    /**
     * @param site how the site's folder is called in findings
     * @param files the path of every file of the site
     */
    public OutputCheck(Borders borders, String site, Set<String> files) {
        this.borders = borders;
        this.findings = new Findings(site);
        this.control = new BorderControl(borders, findings);
        this.links = new InnerLinks(borders, files, findings);
        this.mentions = new Mentions(borders, control);
    }

    /** Adds a finding about a file as a whole. */
    public void report(Code code, String file, String message, String hint) {
        findings.add(code, Spot.of(file), message, hint);
    }

    /** Looks at one file. */
    public void look(String file, byte[] bytes) {
        FileLook look = new FileLook(file, borders, control, links, mentions, findings);
        look.named(look.whole().at(0, 0, "the name of the file"), file);
        Optional<byte[]> unpacked = Packed.unpack(bytes);
        byte[] plain = unpacked.orElse(bytes);
        String ending = ending(file, unpacked.isPresent());
        Optional<String> text = isRead(ending) ? Optional.of(Encoding.lenient(plain)) : Encoding.strict(plain);
        if (text.isEmpty()) {
            look.named(look.whole(), new String(plain, StandardCharsets.ISO_8859_1));
        } else {
            look(look, ending, text.get());
        }
    }

    /** Browsers read these as text, whatever bytes are in them. */
    private static boolean isRead(String ending) {
        return Stream.of(PAGES, MARKUP, DATA, SCRIPTS, STYLES).anyMatch(kind -> kind.contains(ending));
    }

    private static void look(FileLook look, String ending, String text) {
        if (PAGES.contains(ending)) {
            HtmlLook.html(look, text);
        } else if (MARKUP.contains(ending)) {
            HtmlLook.xml(look, text);
        } else if (DATA.contains(ending)) {
            JsonLook.look(look, look.whole(), text);
        } else if (STYLES.contains(ending)) {
            StyleLook.look(look, look.whole().at(1, 0, "the style sheet"), text);
        } else if (SCRIPTS.contains(ending)) {
            PlainLook.script(look, text);
        } else {
            PlainLook.configuration(look, text);
        }
    }

    private static String ending(String file, boolean packed) {
        String name = packed && file.endsWith(".gz") ? file.substring(0, file.length() - 3) : file;
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** All findings, once every file has been looked at. */
    public List<Diagnostic> finish() {
        control.home();
        links.finish();
        mentions.finish(links);
        return findings.sorted();
    }
}
