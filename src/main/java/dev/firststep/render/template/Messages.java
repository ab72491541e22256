package dev.firststep.render.template;

import java.util.regex.Pattern;

/** Brings FreeMarker's messages, which are paragraphs, into one line. */
final class Messages {
    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    private Messages() {}

    static String firstLine(String message) {
        String paragraph = message.strip().split("\\R\\s*\\R|\\R----", 2)[0];
        String line = BREAK.matcher(paragraph).replaceAll(" ");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
