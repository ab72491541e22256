package dev.firststep.check.output;

import java.util.List;

/** Looks at a script, at a file for a web server or for robots, and at what is no text at all. */
final class PlainLook {
    private PlainLook() {}

    /** @param words whether addresses stand between blanks, as in the files of web servers */
    static void lines(FileLook look, Spot start, String text, boolean words) {
        int line = Math.max(1, start.line());
        for (String one : text.split("\n", -1)) {
            look.acting(start.at(line, 0, start.what()), one, words);
            line++;
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
