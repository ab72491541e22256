package dev.firststep.markdown.sanitize;

import java.util.Locale;

/**
 * An attribute of a tag.
 *
 * @param name as written
 * @param value as written, without its quotes and with its entities; empty if there is none
 */
public record HtmlAttribute(String name, String value) {
    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /** Whether it carries data or describes the element to assistive technology. */
    boolean isData() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("data-") || lower.startsWith("aria-");
    }
}
