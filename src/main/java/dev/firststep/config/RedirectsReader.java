package dev.firststep.config;

import dev.firststep.config.value.WebAddressReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import dev.firststep.model.address.TargetReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code redirects.yml}. */
final class RedirectsReader {
    private final Expect expect;
    private final WebAddressReader addresses;
    private final DiagnosticSink sink;

    RedirectsReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.addresses = new WebAddressReader(sink);
        this.sink = sink;
    }

    /** What the file holds: addresses that lead to articles, those that lead to other sites, and moved anchors. */
    record Redirects(List<Redirect> redirects, List<Departure> departures, List<MovedAnchor> movedAnchors) {}

    Redirects read(YamlValue root) {
        List<YamlValue> items = expect.document(root, List.of("redirects"))
                .map(fields -> fields.needItems("redirects"))
                .orElse(List.of());
        Redirects redirects = new Redirects(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (YamlValue item : items) {
            expect.fields(item, "each of 'redirects'", List.of("from", "to"))
                    .ifPresent(fields -> read(fields, item.position(), redirects));
        }
        return redirects;
    }

    private void read(Fields fields, Position position, Redirects redirects) {
        Optional<Scalar> from = fields.needText("from");
        Optional<Scalar> to = fields.needText("to");
        if (from.isEmpty() || to.isEmpty()) {
            return;
        }
        if (from.get().value().indexOf('#') >= 0) {
            movedAnchor(from.get(), to.get(), position).ifPresent(redirects.movedAnchors()::add);
        } else if (TargetReader.namesKind(to.get().value())) {
            Optional<ArticlePath> path = from(from.get());
            addresses
                    .read(to.get())
                    .ifPresent(web -> path.ifPresent(p -> redirects.departures().add(new Departure(p, web, position))));
        } else {
            Optional<ArticlePath> path = from(from.get());
            to(to.get())
                    .ifPresent(t -> path.ifPresent(
                            p -> redirects.redirects().add(new Redirect(p, t.path(), t.anchor(), position))));
        }
    }

    private Optional<MovedAnchor> movedAnchor(Scalar from, Scalar to, Position position) {
        Optional<ArticleAddress> old =
                ArticleAddress.parse(from.value()).filter(a -> a.anchor().isPresent());
        if (old.isEmpty()) {
            invalid(from, "an anchor that has moved");
        }
        Optional<ArticleAddress> target = to(to);
        return old.flatMap(o ->
                target.map(t -> new MovedAnchor(o.path(), o.anchor().orElseThrow(), t.path(), t.anchor(), position)));
    }

    private Optional<ArticlePath> from(Scalar text) {
        Optional<ArticlePath> path = ArticleAddress.path(text.value()).filter(p -> !p.isHome());
        if (path.isEmpty()) {
            invalid(text, "an address that has moved");
        }
        return path;
    }

    private Optional<ArticleAddress> to(Scalar text) {
        Optional<ArticleAddress> address = ArticleAddress.parse(text.value());
        if (address.isEmpty()) {
            invalid(text, "the address of an article");
        }
        return address;
    }

    private void invalid(Scalar text, String what) {
        sink.add(
                Code.VALUE_INVALID,
                text.position(),
                Wording.quoted(text.value()) + " can't be " + what,
                ArticleAddress.hint(text.value()));
    }
}
