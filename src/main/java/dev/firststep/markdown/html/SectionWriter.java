package dev.firststep.markdown.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes the sections of Learn, {@code [!div]}, whose class says what they do. */
final class SectionWriter {
    private static final Map<String, String> LOOKS = Map.of(
            "checklist", "checklist",
            "has-no-wrap", "no-wrap",
            "mx-imgborder", "image-borders",
            "mx-tdbreakall", "break-cells",
            "mx-tdcol2breakall", "break-second",
            "nextstepaction", "next-step");

    private static final Set<String> SELECTORS = Set.of("op_single_selector", "op_multi_selector");

    private final Markup out;

    SectionWriter(Markup out) {
        this.out = out;
    }

    /** A section with a class that means nothing is a section without one. */
    void write(Map<String, String> attributes, Runnable content) {
        Set<String> looks = new TreeSet<>();
        boolean selector = false;
        for (String name : attributes.getOrDefault("class", "").split("\\s+", -1)) {
            String lower = name.toLowerCase(Locale.ROOT);
            selector |= SELECTORS.contains(lower);
            if (LOOKS.containsKey(lower)) {
                looks.add(LOOKS.get(lower));
            }
        }
        if (selector) {
            selector(attributes, content);
        } else {
            out.line().tag(looks.isEmpty() ? "<div>\n" : "<div class=\"" + String.join(" ", looks) + "\">\n");
            content.run();
            out.line().tag("</div>\n");
        }
    }

    /** Links to the same subject for other cases. */
    private void selector(Map<String, String> attributes, Runnable content) {
        String first = attributes.getOrDefault("title1", "");
        String second = attributes.getOrDefault("title2", "");
        out.line().tag("<nav class=\"selector\" aria-label=\"");
        if (first.isEmpty()) {
            out.labelHole("selector.label");
        } else {
            out.attribute(second.isEmpty() ? first : first + " | " + second);
        }
        out.tag("\">\n");
        content.run();
        out.line().tag("</nav>\n");
    }
}
