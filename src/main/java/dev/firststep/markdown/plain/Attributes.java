package dev.firststep.markdown.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attributes of one element in Markdig's order: id, classes, then the others as they were added. */
final class Attributes {
    private Optional<String> id = Optional.empty();
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> others = new LinkedHashMap<>();

    Attributes id(String value) {
        id = Optional.of(value);
        return this;
    }

    Attributes css(String name) {
        if (!classes.contains(name)) {
            classes.add(name);
        }
        return this;
    }

    /** Adds an attribute; the first value of a name stays. */
    Attributes add(String name, String value) {
        others.putIfAbsent(name, value);
        return this;
    }

    Optional<String> id() {
        return id;
    }

    List<String> classes() {
        return classes;
    }

    Map<String, String> others() {
        return others;
    }
}
