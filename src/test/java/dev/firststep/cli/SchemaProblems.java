package dev.firststep.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds JSON against the few words of JSON Schema that our own schemas use, and against nothing unsaid. */
final class SchemaProblems {
    private final List<String> problems = new ArrayList<>();

    /** What is wrong with a value; a key that the schema does not know is wrong too, since a test may be strict. */
    List<String> of(Object value, Map<?, ?> schema) {
        check("$", value, schema);
        return List.copyOf(problems);
    }

    private void check(String at, Object value, Map<?, ?> schema) {
        if (schema.containsKey("const") && !value.equals(schema.get("const"))) {
            problems.add(at + " is not " + schema.get("const"));
        }
        if (schema.get("enum") instanceof List<?> choices && !choices.contains(value)) {
            problems.add(at + " is none of " + choices);
        }
        if (schema.containsKey("type") && !schema.get("type").equals(type(value))) {
            problems.add(at + " is no " + schema.get("type"));
        } else if (value instanceof Map<?, ?> object) {
            object(at, object, schema);
        } else if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
            for (int i = 0; i < list.size(); i++) {
                check(at + "[" + i + "]", list.get(i), items);
            }
        }
    }

    private void object(String at, Map<?, ?> object, Map<?, ?> schema) {
        if (schema.get("required") instanceof List<?> keys) {
            keys.stream().filter(key -> !object.containsKey(key)).forEach(key -> problems.add(at + " lacks " + key));
        }
        object.forEach((key, value) -> {
            if (schema.get("properties") instanceof Map<?, ?> properties
                    && properties.get(key) instanceof Map<?, ?> known) {
                check(at + "." + key, value, known);
            } else {
                problems.add(at + " has an unknown key " + key);
            }
        });
    }

    private static String type(Object value) {
        if (value instanceof Map) {
            return "object";
        }
        return value instanceof List ? "array" : value instanceof String ? "string" : "other";
    }
}
