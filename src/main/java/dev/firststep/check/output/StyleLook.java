package dev.firststep.check.output;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a style sheet or a style attribute. */
final class StyleLook {
    private static final Pattern REFERENCE = Pattern.compile(
            "url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"')]*))|@import\\s+(?:\"([^\"]*)\"|'([^']*)')",
            Pattern.CASE_INSENSITIVE);

    private StyleLook() {}

    static void look(FileLook look, Spot start, String text) {
        for (String form : Disguises.forms(text)) {
            Matcher reference = REFERENCE.matcher(form);
            int line = 0;
            int counted = 0;
            while (reference.find()) {
                for (; counted < reference.start(); counted++) {
                    line += form.charAt(counted) == '\n' ? 1 : 0;
                }
                look.address(start.at(start.line() + line, 0, start.what()), target(reference), Crossing.NONE);
            }
        }
        PlainLook.lines(look, start, text, false);
    }

    private static String target(Matcher reference) {
        for (int group = 1; group <= reference.groupCount(); group++) {
            if (reference.group(group) != null) {
                return reference.group(group);
            }
        }
        return "";
    }
}
