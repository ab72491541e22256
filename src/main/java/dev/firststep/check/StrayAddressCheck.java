package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ContactText;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.Link;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Articles name no place to ask but by its topic, so that there is one right place and it can change. */
final class StrayAddressCheck implements SiteCheck {
    private static final String HINT =
            "make it a destination in support.yml, and link to support:<topic> or write {{support.<topic>.phone}};"
                    + " a user name goes into backticks";

    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        if (index.config().support().topics().isEmpty()) {
            return;
        }
        SupportAddresses addresses = new SupportAddresses(index.config());
        index.articles()
                .values()
                .forEach(byLocale -> byLocale.values().forEach(facts -> check(facts, addresses, findings)));
    }

    private static void check(ArticleFacts facts, SupportAddresses addresses, DiagnosticSink findings) {
        List<Link> links = facts.links().stream()
                .filter(link -> addresses.isStray(link.target()))
                .toList();
        links.forEach(link -> report(link.target().display(), link.position(), findings));
        Set<Position> told = links.stream().map(Link::position).collect(Collectors.toSet());
        facts.contacts().stream()
                .filter(contact -> addresses.isStray(contact.text()) && !told.contains(contact.position()))
                .forEach(contact -> report(contact.text(), contact.position(), findings));
        facts.code()
                .forEach(sample -> addresses
                        .knownIn(sample.text())
                        .forEach(found -> report(found.value(), sample.position(), findings)));
        FrontMatter matter = facts.frontMatter();
        checkLine(matter.title(), matter.position("title", facts.file()), addresses, findings);
        checkLine(matter.description().orElse(""), matter.position("description", facts.file()), addresses, findings);
    }

    private static void checkLine(String text, Position position, SupportAddresses addresses, DiagnosticSink findings) {
        ContactText.in(text).stream()
                .map(ContactText.Found::value)
                .filter(addresses::isStray)
                .forEach(contact -> report(contact, position, findings));
    }

    private static void report(String address, Position position, DiagnosticSink findings) {
        findings.add(Code.SUPPORT_ADDRESS_STRAY, position, "the article names a place to ask, " + address, HINT);
    }
}
