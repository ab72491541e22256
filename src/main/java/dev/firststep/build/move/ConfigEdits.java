package dev.firststep.build.move;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import java.util.Optional;
import java.util.Set;

/** Writes the new paths of articles into a configuration file other than that of the redirects. */
final class ConfigEdits {
    private static final String SCHEME = "article:";

    /** Keys whose text, or each text of whose list, is the path of an article. */
    private static final Set<String> KEYS = Set.of("article", "articles", "leave_out");

    private final MovedPaths moves;
    private final TextEdits edits;
    private Optional<Scalar> stubborn = Optional.empty();

    private ConfigEdits(MovedPaths moves, String text) {
        this.moves = moves;
        this.edits = new TextEdits(text);
    }

    /**
     * The text after the move, empty when it stays as it is.
     *
     * @throws MoveRefusal when a path is written in a way that cannot be changed in place
     */
    public static Optional<String> apply(MovedPaths moves, String shown, String text) throws MoveRefusal {
        ConfigEdits config = new ConfigEdits(moves, text);
        YamlParser.parse(YamlText.ofFile(shown, text), finding -> {}).ifPresent(root -> config.walk(root, false));
        if (config.stubborn.isPresent()) {
            throw MoveRefusal.ofContent(
                    config.stubborn.get().position() + " names the article in a way that cannot be changed in place",
                    "write the path on one line, without escapes");
        }
        return config.edits.apply();
    }

    private void walk(YamlValue value, boolean isPath) {
        if (value instanceof Scalar scalar) {
            moved(scalar, isPath).filter(other -> !edits.replace(scalar, other)).ifPresent(o -> {
                stubborn = Optional.of(scalar);
            });
        } else if (value instanceof Sequence sequence) {
            sequence.items().forEach(item -> walk(item, isPath));
        } else if (value instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                walk(entry.value(), KEYS.contains(entry.key()));
            }
        }
    }

    private Optional<String> moved(Scalar scalar, boolean isPath) {
        String text = scalar.value();
        if (text.startsWith(SCHEME)) {
            return AddressWatch.moved(moves::changed, text.substring(SCHEME.length()))
                    .map(SCHEME::concat);
        }
        if (!isPath) {
            return Optional.empty();
        }
        return text.endsWith("/")
                ? AddressWatch.moved(moves::changed, text.substring(0, text.length() - 1))
                        .map(folder -> folder + "/")
                : AddressWatch.moved(moves::changed, text);
    }
}
