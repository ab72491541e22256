package dev.firststep.config.partner;

import dev.firststep.cloud.partner.LeftOut;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.address.ArticleAddress;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a partner's readers are not shown: articles, and folders with a slash at the end or without. */
final class LeftOutReader {
    private final Expect expect;
    private final DiagnosticSink sink;

    LeftOutReader(DiagnosticSink sink) {
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    LeftOut read(List<YamlValue> items) {
        SortedMap<ArticlePath, Position> paths = new TreeMap<>();
        for (YamlValue item : items) {
            Optional<Scalar> text = expect.filledText(item, "each of 'leave_out'");
            text.flatMap(this::path).ifPresent(path -> paths.putIfAbsent(path, item.position()));
        }
        return new LeftOut(paths);
    }

    private Optional<ArticlePath> path(Scalar text) {
        String written = text.value();
        String bare = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
        Optional<ArticlePath> path = ArticleAddress.path(bare);
        if (path.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    Wording.quoted(written) + " is no article and no folder",
                    ArticleAddress.hint(bare));
        } else if (path.get().isHome()) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    "the home page can't be left out",
                    "remove the line; readers need a page to start from");
        }
        return path.filter(article -> !article.isHome());
    }
}
