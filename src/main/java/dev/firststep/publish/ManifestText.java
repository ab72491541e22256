package dev.firststep.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a manifest: JSON with one name and text, or one item of a list, on each line. It is written and read as lines,
 * so that two manifests can be compared by any tool; the same manifest always gives the same text.
 */
final class ManifestText {
    /** Texts need no escapes, because nothing that would need one is let in. */
    private static final Pattern VALUE = Pattern.compile("[ -~&&[^\"\\\\]]{1,2000}");

    private static final Pattern NAMED = Pattern.compile("  \"([a-z_]+)\": \"([^\"]*)\",");
    private static final Pattern LIST = Pattern.compile("  \"([a-z_]+)\": \\[");
    private static final Pattern ITEM =
            Pattern.compile("    \\{((?:\"[a-z0-9]+\": (?:\"[^\"]*\"|[0-9]{1,15})(?:, (?=\"))?)+)\\},?");
    private static final Pattern FIELD = Pattern.compile("\"([a-z0-9]+)\": (?:\"([^\"]*)\"|([0-9]+))");

    private final StringBuilder text = new StringBuilder("{\n");
    private String separator = "";

    /**
     * What a manifest says.
     *
     * @param named texts by name
     * @param lists by name, each item with its fields
     */
    record Parts(Map<String, String> named, Map<String, List<Map<String, String>>> lists) {
        String text(String name) {
            return field(named, name);
        }

        List<Map<String, String>> list(String name) {
            return lists.getOrDefault(name, List.of());
        }
    }

    /** The field of an item, which must have it. */
    static String field(Map<String, String> item, String name) {
        String value = item.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }

    ManifestText text(String name, String value) {
        separate()
                .append("  \"")
                .append(name)
                .append("\": \"")
                .append(sound(value))
                .append('"');
        return this;
    }

    ManifestText list(String name, List<String> items) {
        separate().append("  \"").append(name).append("\": [\n");
        text.append(String.join(",\n", items))
                .append(items.isEmpty() ? "" : "\n")
                .append("  ]");
        return this;
    }

    /** An item of a list, from names and texts in turn. */
    static String item(String... namesAndTexts) {
        StringBuilder item = new StringBuilder("    {");
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            item.append(i == 0 ? "" : ", ").append('"').append(namesAndTexts[i]).append("\": \"");
            item.append(sound(namesAndTexts[i + 1])).append('"');
        }
        return item.append('}').toString();
    }

    private StringBuilder separate() {
        text.append(separator);
        separator = ",\n";
        return text;
    }

    private static String sound(String value) {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("not fit for a manifest: " + value);
        }
        return value;
    }

    @Override
    public String toString() {
        return text + "\n}\n";
    }

    /**
     * Reads what it knows and skips the rest; the caller writes it again and compares, which makes reading as strict as
     * writing.
     */
    static Parts read(String text) {
        Map<String, String> named = new LinkedHashMap<>();
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        List<Map<String, String>> open = new ArrayList<>();
        for (String line : text.lines().toList()) {
            Matcher name = NAMED.matcher(line);
            Matcher list = LIST.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                open.add(fields(item.group(1)));
            } else if (name.matches()) {
                named.put(name.group(1), name.group(2));
            } else if (list.matches()) {
                open = lists.computeIfAbsent(list.group(1), first -> new ArrayList<>());
            }
        }
        return new Parts(named, lists);
    }

    private static Map<String, String> fields(String item) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(item);
        while (field.find()) {
            fields.put(field.group(1), field.group(2) != null ? field.group(2) : field.group(3));
        }
        return fields;
    }
}
