package dev.firststep.learn.site;

import dev.firststep.diagnostic.Position;
import dev.firststep.learn.pivot.PivotUse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the pivots that the zones of a page name, by its lines. */
final class PivotUses {
    private static final Pattern ZONE =
            Pattern.compile("[ >]{0,40}:::+ {0,10}zone .{0,200}?pivot=\"([^\"]{0,500})\".*");

    private PivotUses() {}

    static List<PivotUse> in(PageText page) {
        List<PivotUse> uses = new ArrayList<>();
        int line = page.bodyLine();
        for (String text : page.body().split("\n", -1)) {
            Matcher zone = ZONE.matcher(text);
            if (text.contains(":::") && zone.matches()) {
                Position place = page.origin().of(new Position(page.shown(), line, text.indexOf(':') + 1));
                for (String pivot : zone.group(1).split(",", -1)) {
                    uses.add(new PivotUse(pivot.strip(), place));
                }
            }
            line++;
        }
        return uses;
    }
}
