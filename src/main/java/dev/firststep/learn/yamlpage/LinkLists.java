package dev.firststep.learn.yamlpage;

import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.List;
import java.util.Optional;

/** Writes the links of landing pages as lists. */
final class LinkLists {
    private static final List<String> LINK = List.of("text", "title", "url", "href", "itemType", "summary", "imageSrc");

    private final LinkTypes types;
    private final ArticleWriter article;
    private final DiagnosticSink sink;

    LinkLists(LinkTypes types, ArticleWriter article, DiagnosticSink sink) {
        this.types = types;
        this.article = article;
        this.sink = sink;
    }

    /** What a type of links is called in the language of the page; a type that nobody knows is a finding. */
    String label(Scalar type) {
        if (!types.knows(type.line())) {
            sink.add(
                    Code.VALUE_INVALID,
                    type.position(),
                    Wording.quoted(type.line()) + " is no type of links",
                    Wording.choices(type.line(), types.known()));
        }
        return types.label(type.line());
    }

    /** One list of all links under a key. */
    void write(PageFields part, String key) {
        write(part.parts(key, LINK), List.of());
    }

    /** One list of links, then of those that stand by themselves. */
    void write(List<PageFields> links, List<PageFields> last) {
        boolean first = true;
        for (PageFields link : links) {
            first &= !item(link, first);
        }
        for (PageFields link : last) {
            first &= !item(link, first);
        }
    }

    /** Writes one link, if there is any text to it. */
    private boolean item(PageFields link, boolean first) {
        Optional<Scalar> url = link.text("url").or(() -> link.text("href"));
        Optional<Scalar> text = link.text("text").or(() -> link.text("title"));
        if (url.isEmpty()) {
            link.needText("url");
        }
        if (text.isEmpty()) {
            link.needText("text");
        }
        text.or(() -> url).ifPresent(words -> article.item("-", first, line(words, url, link), words.position()));
        return text.isPresent() || url.isPresent();
    }

    private String line(Scalar words, Optional<Scalar> url, PageFields link) {
        String type = link.text("itemType")
                .map(this::label)
                .map(label -> " (" + label + ")")
                .orElse("");
        String summary = link.text("summary").map(text -> ": " + text.line()).orElse("");
        return ArticleWriter.link(words.line(), url) + type + summary;
    }
}
