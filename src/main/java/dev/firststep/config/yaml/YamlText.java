package dev.firststep.config.yaml;

import dev.firststep.diagnostic.Position;

/**
 * A text to be read as YAML, and where it stands.
 *
 * @param file the path shown in diagnostics
 * @param text decoded, without a byte-order mark, with LF line ends
 * @param firstLine the 1-based line of the file on which the text starts
 */
public record YamlText(String file, String text, int firstLine) {
    /** A file that is YAML from its first line. */
    public static YamlText ofFile(String file, String text) {
        return new YamlText(file, text, 1);
    }

    Position start() {
        return new Position(file, firstLine, 1);
    }
}
