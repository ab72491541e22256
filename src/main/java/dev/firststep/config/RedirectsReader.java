package dev.firststep.config;

import dev.firststep.config.value.WebAddressReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
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

    /** What the file holds: addresses that lead to articles, and those that lead to other sites. */
    record Redirects(List<Redirect> redirects, List<Departure> departures) {}

    Redirects read(YamlValue root) {
        List<YamlValue> items = expect.document(root, List.of("redirects"))
                .map(fields -> fields.needItems("redirects"))
                .orElse(List.of());
        List<Redirect> redirects = new ArrayList<>();
        List<Departure> departures = new ArrayList<>();
        for (YamlValue item : items) {
            Optional<Fields> fields = expect.fields(item, "each of 'redirects'", List.of("from", "to"));
            Optional<ArticlePath> from = fields.flatMap(f -> f.needText("from")).flatMap(this::from);
            Optional<Scalar> to = fields.flatMap(f -> f.needText("to"));
            if (to.isPresent() && TargetReader.namesKind(to.get().value())) {
                addresses
                        .read(to.get())
                        .ifPresent(web -> from.ifPresent(f -> departures.add(new Departure(f, web, item.position()))));
            } else {
                to.flatMap(this::to)
                        .ifPresent(t -> from.ifPresent(
                                f -> redirects.add(new Redirect(f, t.path(), t.anchor(), item.position()))));
            }
        }
        return new Redirects(redirects, departures);
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
