package dev.firststep.check;

import dev.firststep.config.ContentConfig;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.ContactText;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Templates and their words name no place to ask: they show the route that they are given. */
public final class TemplateAddresses {
    private static final Pattern SCHEME = Pattern.compile("(?i)\\b(mailto|tel):[^\\s\"'<>]{0,100}");
    private static final Pattern WEB = Pattern.compile("(?i)https://[a-z0-9.-]{1,253}(/[^\\s\"'<>#?]{0,500})?");

    private final SupportAddresses addresses;
    private final boolean demanded;

    public TemplateAddresses(ContentConfig config) {
        this.addresses = new SupportAddresses(config);
        this.demanded = !config.support().topics().isEmpty();
    }

    /**
     * Reports every address in one file.
     *
     * @param shown how the file is called in diagnostics
     */
    public void check(String shown, String text, DiagnosticSink findings) {
        if (demanded) {
            found(text)
                    .forEach((start, address) -> findings.add(
                            Code.SUPPORT_ADDRESS_STRAY,
                            position(shown, text, start),
                            "the template names a place to ask, " + address,
                            "make it a destination in support.yml, and place page.support"));
        }
    }

    private SortedMap<Integer, String> found(String text) {
        SortedMap<Integer, String> found = new TreeMap<>();
        ContactText.in(text).forEach(contact -> found.put(contact.index(), contact.value()));
        Matcher web = WEB.matcher(text);
        while (web.find()) {
            if (addresses.isPage(web.group())) {
                found.put(web.start(), web.group());
            }
        }
        Matcher scheme = SCHEME.matcher(text);
        while (scheme.find()) {
            found.headMap(scheme.end()).tailMap(scheme.start()).clear();
            found.put(scheme.start(), scheme.group());
        }
        return found;
    }

    private static Position position(String shown, String text, int start) {
        int line = (int) text.substring(0, start).chars().filter(c -> c == '\n').count() + 1;
        return new Position(shown, line, start - text.lastIndexOf('\n', start - 1));
    }
}
