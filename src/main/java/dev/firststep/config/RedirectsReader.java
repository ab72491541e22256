package dev.firststep.config;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.util.List;
import java.util.Optional;

/** Reads {@code redirects.yml}. */
final class RedirectsReader {
    private final Expect expect;
    private final DiagnosticSink sink;

    RedirectsReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    List<Redirect> read(YamlValue root) {
        List<YamlValue> items = expect.document(root, List.of("redirects"))
                .map(fields -> fields.needItems("redirects"))
                .orElse(List.of());
        return items.stream().map(this::redirect).flatMap(Optional::stream).toList();
    }

    private Optional<Redirect> redirect(YamlValue item) {
        Optional<Fields> fields = expect.fields(item, "each of 'redirects'", List.of("from", "to"));
        Optional<ArticlePath> from = fields.flatMap(f -> f.needText("from")).flatMap(this::from);
        Optional<ArticleAddress> to = fields.flatMap(f -> f.needText("to")).flatMap(this::to);
        return from.flatMap(f -> to.map(t -> new Redirect(f, t.path(), t.anchor(), item.position())));
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
