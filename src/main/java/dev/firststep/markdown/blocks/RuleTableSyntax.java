package dev.firststep.markdown.blocks;

import dev.firststep.markdown.blocks.ColonConstruct.RuleTable;
import dev.firststep.markdown.blocks.ColonSyntax.Opening;
import dev.firststep.markdown.inline.ColonAttributes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads {@code ::: rules who="customer" topic="account"}, which is a block of one line. */
final class RuleTableSyntax {
    private static final List<String> NAMES = List.of("who", "topic", "ids", "severity");

    private RuleTableSyntax() {}

    static Opening open(ColonAttributes attributes) {
        if (attributes.fault().isPresent()) {
            return Opening.wrong(
                    "this table of rules is wrong: " + attributes.fault().get());
        }
        Map<String, String> values = attributes.values();
        for (Map.Entry<String, String> value : values.entrySet()) {
            if (!NAMES.contains(value.getKey())) {
                return Opening.wrong("a table of rules has no attribute '" + value.getKey() + "'");
            }
            if (list(value.getValue()).contains("")) {
                return Opening.wrong("'" + value.getKey() + "' of this table of rules holds an empty name");
            }
        }
        List<List<String>> lists = NAMES.stream()
                .map(name -> values.containsKey(name) ? list(values.get(name)) : List.<String>of())
                .toList();
        return Opening.of(new RuleTable(lists.get(0), lists.get(1), lists.get(2), lists.get(3)));
    }

    private static List<String> list(String value) {
        return Stream.of(value.split(",", -1)).map(String::strip).toList();
    }
}
