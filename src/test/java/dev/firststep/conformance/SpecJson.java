package dev.firststep.conformance;

import dev.firststep.config.json.JsonReader;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Compares what a case expects with what we have, as {@code compare} of the cases says. */
final class SpecJson {
    /** Stands for {@code undefined} in an expected value, which JSON can't say. */
    private static final String UNDEFINED = "\u0001undefined";

    private static final Pattern UNDEFINED_WORD = Pattern.compile("(?<=[:\\[,]\\s{0,40})undefined(?=\\s*[,}\\]])");

    private SpecJson() {}

    /** An expected value; empty when it can't be read. */
    static Optional<YamlValue> expected(String json) {
        String readable = UNDEFINED_WORD.matcher(json).replaceAll("\"\\\\u0001undefined\"");
        return JsonReader.parse(YamlText.ofFile("expected", readable), finding -> {});
    }

    /** A value of a configuration or a header as maps, lists and text. */
    static @Nullable Object plain(YamlValue value) {
        if (value instanceof Mapping mapping) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.key(), plain(entry.value())));
            return map;
        }
        if (value instanceof Sequence sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            sequence.items().forEach(item -> list.add(plain(item)));
            return list;
        }
        Scalar scalar = (Scalar) value;
        return scalar.isAbsent() ? null : scalar.value();
    }

    static boolean isUndefined(YamlValue value) {
        return value instanceof Scalar scalar && scalar.value().equals(UNDEFINED);
    }

    /**
     * The first difference; empty when what is expected is there.
     *
     * @param skipped keys that are not compared, at any depth
     */
    static Optional<String> difference(
            String path, YamlValue expected, boolean present, @Nullable Object actual, Set<String> skipped) {
        if (isUndefined(expected)) {
            return present && actual != null ? Optional.of(path + " is there: " + actual) : Optional.empty();
        }
        if (expected instanceof Mapping mapping) {
            return actual instanceof Map<?, ?> map
                    ? inMap(path, mapping, map, skipped)
                    : Optional.of(path + " is no object: " + actual);
        }
        if (expected instanceof Sequence sequence) {
            return actual instanceof List<?> list
                    ? inList(path, sequence, list, skipped)
                    : Optional.of(path + " is no list: " + actual);
        }
        return inScalar(path, (Scalar) expected, actual);
    }

    private static Optional<String> inMap(String path, Mapping expected, Map<?, ?> actual, Set<String> skipped) {
        for (Entry entry : expected.entries()) {
            if (!skipped.contains(entry.key())) {
                Optional<String> difference = difference(
                        path + "." + entry.key(),
                        entry.value(),
                        actual.containsKey(entry.key()),
                        actual.get(entry.key()),
                        skipped);
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inList(String path, Sequence expected, List<?> actual, Set<String> skipped) {
        if (expected.items().size() != actual.size()) {
            return Optional.of(path + " has " + actual.size() + " items, not "
                    + expected.items().size() + ": " + actual);
        }
        if (path.endsWith(".publish.json.files")) {
            return inAnyOrder(path, expected, actual, skipped);
        }
        for (int i = 0; i < actual.size(); i++) {
            Optional<String> difference =
                    difference(path + "[" + i + "]", expected.items().get(i), true, actual.get(i), skipped);
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inAnyOrder(String path, Sequence expected, List<?> actual, Set<String> skipped) {
        List<Object> left = new ArrayList<>(actual);
        for (YamlValue item : expected.items()) {
            Optional<Object> found = left.stream()
                    .filter(one -> difference(path, item, true, one, skipped).isEmpty())
                    .findFirst();
            if (found.isEmpty()) {
                return Optional.of(path + " lacks " + plain(item) + ", there is " + left);
            }
            left.remove(found.get());
        }
        return Optional.empty();
    }

    private static Optional<String> inScalar(String path, Scalar expected, @Nullable Object actual) {
        if (expected.isAbsent()) {
            return actual == null ? Optional.empty() : Optional.of(path + " is not null: " + actual);
        }
        String wanted = expected.value();
        String have = String.valueOf(actual);
        boolean markup = wanted.contains("<") || have.contains("<");
        boolean same = markup ? html(wanted).equals(html(have)) : matches(wanted, have);
        return same && actual != null
                ? Optional.empty()
                : Optional.of(path + "\n      expected " + wanted.strip() + "\n      but was  " + have.strip());
    }

    private static boolean matches(String wanted, String have) {
        if (!wanted.contains("*")) {
            return wanted.strip().equals(have.strip());
        }
        String pattern = Pattern.quote(wanted).replace("*", "\\E.*\\Q");
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(have).matches();
    }

    /** HTML without differences that nobody sees: blanks, the order of attributes, the kind of each link. */
    static String html(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.body().forEachNode(SpecJson::normalize);
        return document.body().html();
    }

    /** What stands in a frame is text to a browser, and tags to the engine. */
    private static boolean isInFrame(Node node) {
        return node.parent() instanceof Element parent && parent.tagName().equals("iframe");
    }

    private static void normalize(Node node) {
        if (node instanceof DataNode data && isInFrame(node)) {
            data.setWholeData(html(data.getWholeData()));
        }
        if (node instanceof TextNode text) {
            text.text(text.getWholeText().strip().replaceAll("\\s+", " "));
        }
        if (node instanceof Element element) {
            element.removeAttr("data-linktype");
            List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
            attributes.sort(Map.Entry.comparingByKey());
            element.clearAttributes();
            attributes.forEach(attribute -> element.attr(attribute.getKey(), attribute.getValue()));
        }
    }
}
