package dev.firststep.check.output;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at a script, at a file for a web server or for robots, and at what is no text at all. */
final class PlainLook {
    private static final Pattern ENTRY = Pattern.compile("\"[^\"]*\"\\s*:\\s*\"[^\"]*\"");

    private PlainLook() {}

    /** @param words whether addresses stand between blanks, as in the files of web servers */
    static void lines(FileLook look, Spot start, String text, boolean words) {
        int line = Math.max(1, start.line());
        for (String one : text.split("\n", -1)) {
            look.acting(start.at(line, 0, start.what()), one, words);
            line++;
        }
    }

    /** A script: besides, no entry of a table in it may lead from one cloud's edition to another's. */
    static void script(FileLook look, String text) {
        lines(look, look.whole(), text, false);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher entry = ENTRY.matcher(lines.get(i));
            while (entry.find()) {
                look.oneCloud(look.whole().at(i + 1, entry.start() + 1, "the entry"), entry.group());
            }
        }
    }

    /** A file of lines for a web server: besides, no line may lead from one cloud's edition to another's. */
    static void configuration(FileLook look, String text) {
        lines(look, look.whole(), text, true);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            look.oneCloud(look.whole().at(i + 1, 0, "the line"), lines.get(i));
        }
    }
}
