package dev.firststep.learn.toc;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.Optional;

/** Chooses between the addresses of an entry as DocFX v3 does. An address that can't be meant is a finding. */
final class EntryAddresses {
    private final DiagnosticSink sink;

    EntryAddresses(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** Where the entries below come from: {@code tocHref}, else {@code href} if it is no page. */
    Optional<Placed> tocHref(WrittenNode node) {
        Optional<Placed> tocHref = node.tocHref();
        if (tocHref.isPresent()) {
            if (HrefKind.of(tocHref.get().text()) != HrefKind.PAGE) {
                return tocHref;
            }
            sink.add(
                    Code.TOC_REFERENCE,
                    tocHref.get().position(),
                    "'tocHref' leads to a page: " + Wording.quoted(tocHref.get().text()),
                    "name a table of contents, a folder or an address, or write 'href' instead");
        }
        return node.href().filter(href -> HrefKind.of(href.text()).includes());
    }

    /** The page of the entry: {@code topicHref}, else {@code href} if it is a page. */
    Optional<Placed> topicHref(WrittenNode node) {
        Optional<Placed> topicHref = node.topicHref();
        if (topicHref.isPresent()) {
            if (!HrefKind.of(topicHref.get().text()).includes()) {
                return topicHref;
            }
            sink.add(
                    Code.TOC_REFERENCE,
                    topicHref.get().position(),
                    "'topicHref' leads to a table of contents or a folder: "
                            + Wording.quoted(topicHref.get().text()),
                    "name a page, or write 'tocHref' instead");
        }
        return node.href().filter(href -> !HrefKind.of(href.text()).includes());
    }
}
