package dev.firststep.config.frontmatter;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.CloudId;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Splits an article into front matter and body, and reads the former. Safe to share between threads. */
public final class FrontMatterReader {
    /** The largest front matter, in bytes of UTF-8, without its two lines of hyphens. */
    public static final int MAX_BYTES = 16 * 1024;

    private static final String SHAPE = "start the file with a line '---', a line 'title: …' and a line '---'";

    /**
     * Reads an article up to its body.
     *
     * @param file the path shown in diagnostics
     * @param text the whole file, decoded, without a byte-order mark, with LF line ends
     * @param digest SHA-256 of the file's bytes, in hexadecimal
     * @param clouds the clouds of the site
     * @return empty when the article has no usable title, which the sink is then told; every other finding leaves out
     *     only the key it concerns
     */
    public Optional<ArticleSource> read(
            LocaleTag locale,
            ArticlePath path,
            String file,
            String text,
            String digest,
            Set<CloudId> clouds,
            DiagnosticSink sink) {
        FrontMatterSplit split = FrontMatterSplit.of(text);
        if (!(split instanceof FrontMatterSplit.Found found)) {
            reportAbsence(split, file, sink);
            return Optional.empty();
        }
        return frontMatter(found, file, clouds, sink)
                .map(matter -> new ArticleSource(
                        locale, path, file, text, found.bodyLine(), found.bodyOffset(), digest, matter));
    }

    private static void reportAbsence(FrontMatterSplit split, String file, DiagnosticSink sink) {
        Position top = new Position(file, 1, 1);
        if (split instanceof FrontMatterSplit.Unclosed) {
            sink.add(
                    Code.YAML_SYNTAX,
                    top,
                    "the front matter that starts here never ends",
                    "add a line '---' after its last key");
        } else {
            sink.add(Code.KEY_MISSING, top, "there is no front matter, and so no title", SHAPE);
        }
    }

    private static Optional<FrontMatter> frontMatter(
            FrontMatterSplit.Found found, String file, Set<CloudId> clouds, DiagnosticSink sink) {
        int bytes = found.yaml().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            sink.add(
                    Code.LIMIT_FRONT_MATTER,
                    new Position(file, 1, 1),
                    "front matter of " + bytes + " bytes; " + MAX_BYTES + " are the limit",
                    "move text into the body of the article");
            return Optional.empty();
        }
        return YamlParser.parse(new YamlText(file, found.yaml(), 2), sink)
                .flatMap(root -> mapping(root, sink))
                .flatMap(mapping -> new FrontMatterFields(mapping, clouds, sink).read());
    }

    private static Optional<Mapping> mapping(YamlValue root, DiagnosticSink sink) {
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (root instanceof Scalar scalar && scalar.isAbsent()) {
            return Optional.of(
                    new Mapping(List.of(), new Position(root.position().file(), 1, 1)));
        }
        sink.add(Code.VALUE_TYPE, root.position(), "the front matter is " + root.kind() + ", but must be keys", SHAPE);
        return Optional.empty();
    }
}
