package dev.firststep.model;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A BCP 47 language tag of the form {@code language[-Script][-REGION]}.
 *
 * @param value the tag in its canonical case, such as {@code zh-CN}
 */
public record LocaleTag(String value) implements Comparable<LocaleTag> {
    private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?");

    public LocaleTag {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a language tag: " + value);
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    /** The tag as it stands in addresses: {@code zh-cn}. */
    public String slug() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The primary language: {@code zh}. */
    public String language() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? value : value.substring(0, hyphen);
    }

    @Override
    public int compareTo(LocaleTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
