package dev.firststep.config.yaml;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Position;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes values as YAML in block style that people can edit and {@link YamlParser} reads back as they were. */
public final class YamlWriter {
    private static final Position NOWHERE = Position.of("");
    private static final Set<String> WORDS =
            Set.of("null", "~", "true", "false", "yes", "no", "on", "off", "y", "n", ".inf", ".nan");

    /** Texts that need no quotes: they start with a letter or digit and hold nothing that YAML reads as a sign. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/]([^\\p{Cntrl}\\p{Zl}\\p{Zp}:#]|:(?=[^\\s]))*");

    private static final Pattern NUMBER = Pattern.compile("[-+.0-9][0-9a-fA-FxXoO_.+:-]*");

    private final StringBuilder out = new StringBuilder();

    private YamlWriter() {}

    /** A whole file. */
    public static String write(YamlValue root) {
        YamlWriter writer = new YamlWriter();
        if (isInline(root)) {
            writer.out.append(inline(root)).append('\n');
        } else {
            writer.block(root, 0);
        }
        return writer.out.toString();
    }

    /** A value without a place, to be written. */
    public static YamlValue text(String value) {
        return new Scalar(value, true, NOWHERE);
    }

    /** A list without a place, to be written. */
    public static YamlValue list(Collection<? extends YamlValue> items) {
        return new Sequence(List.copyOf(items), NOWHERE);
    }

    /** A list of texts, to be written. */
    public static YamlValue texts(Collection<String> items) {
        return list(items.stream().map(YamlWriter::text).toList());
    }

    /** Keys with values, to be written in the order of the map. */
    public static YamlValue keys(Map<String, ? extends YamlValue> entries) {
        List<Entry> list = new ArrayList<>();
        entries.forEach((key, value) -> list.add(new Entry(key, NOWHERE, value)));
        return new Mapping(list, NOWHERE);
    }

    private void block(YamlValue value, int indent) {
        if (value instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                out.append(" ".repeat(indent));
                entry(entry, indent);
            }
        } else if (value instanceof Sequence sequence) {
            for (YamlValue item : sequence.items()) {
                out.append(" ".repeat(indent)).append("- ");
                item(item, indent + 2);
            }
        }
    }

    private void entry(Entry entry, int indent) {
        out.append(scalar(entry.key())).append(':');
        if (isInline(entry.value())) {
            out.append(' ').append(inline(entry.value())).append('\n');
        } else {
            out.append('\n');
            block(entry.value(), indent + 2);
        }
    }

    private void item(YamlValue item, int indent) {
        if (isInline(item)) {
            out.append(inline(item)).append('\n');
        } else if (item instanceof Mapping mapping) {
            entry(mapping.entries().get(0), indent);
            block(new Mapping(mapping.entries().subList(1, mapping.entries().size()), NOWHERE), indent);
        } else {
            out.append('\n');
            block(item, indent);
        }
    }

    private static boolean isInline(YamlValue value) {
        return value instanceof Scalar
                || (value instanceof Mapping mapping && mapping.entries().isEmpty())
                || (value instanceof Sequence sequence && sequence.items().isEmpty());
    }

    private static String inline(YamlValue value) {
        if (value instanceof Scalar scalar) {
            return scalar(scalar.value());
        }
        return value instanceof Mapping ? "{}" : "[]";
    }

    private static String scalar(String text) {
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !text.endsWith(":")
                && !NUMBER.matcher(text).matches()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> quoted.append(escaped(c)));
        return quoted.append('"').toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isShown(c) ? Character.toString(c) : String.format(Locale.ROOT, "\\U%08x", c);
        };
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
