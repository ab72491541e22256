package dev.firststep.markdown.blocks;

import dev.firststep.markdown.blocks.ColonConstruct.Column;
import dev.firststep.markdown.blocks.ColonConstruct.Form;
import dev.firststep.markdown.blocks.ColonConstruct.Moniker;
import dev.firststep.markdown.blocks.ColonConstruct.Row;
import dev.firststep.markdown.blocks.ColonConstruct.Zone;
import dev.firststep.markdown.inline.ColonAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which lines of colons open and close what.
 *
 * @param strict whether to the letter as DocFX does; else more colons, colons at the end and any case will do for zones, and
 *     code between fences never closes anything
 */
record ColonSyntax(boolean strict) {
    /** Constructs that are lines or pieces of lines and are read elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("code", "image", "image-end", "no-loc", "video", "video-end");

    private static final Set<String> TARGETS = Set.of("docs", "chromeless", "pdf");

    /**
     * What a line opens.
     *
     * @param construct empty if it opens nothing
     * @param problem what is wrong with the line
     */
    record Opening(Optional<ColonConstruct> construct, Optional<String> problem) {
        static Opening nothing() {
            return new Opening(Optional.empty(), Optional.empty());
        }

        static Opening of(ColonConstruct construct) {
            return new Opening(Optional.of(construct), Optional.empty());
        }

        static Opening wrong(String problem) {
            return new Opening(Optional.empty(), Optional.of(problem));
        }
    }

    Opening open(ColonLine line) {
        return switch (line.name()) {
            case "zone" -> strict && line.colons() != 3 ? Opening.nothing() : zone(line.attributes(!strict));
            case "form" -> line.colons() != 3 ? Opening.nothing() : form(line.attributes(true));
            case "moniker" -> moniker(line);
            case "row" -> row(line);
            case "column" -> column(line);
            case "rules" -> strict ? Opening.nothing() : RuleTableSyntax.open(line.attributes(true));
            case "zone-end", "moniker-end", "row-end", "column-end" ->
                Opening.wrong("this " + line.name() + " closes nothing");
            default ->
                strict || ELSEWHERE.contains(line.name())
                        ? Opening.nothing()
                        : Opening.wrong("there is no block '::: " + line.name() + "'");
        };
    }

    private static Opening zone(ColonAttributes attributes) {
        if (attributes.fault().isPresent()) {
            return Opening.wrong("this zone is wrong: " + attributes.fault().get());
        }
        Map<String, String> values = attributes.values();
        for (String name : values.keySet()) {
            if (!name.equals("target") && !name.equals("pivot")) {
                return Opening.wrong("a zone has no attribute '" + name + "'");
            }
        }
        Optional<String> target = Optional.ofNullable(values.get("target"));
        if (target.isPresent() && !TARGETS.contains(target.get())) {
            return Opening.wrong("'" + target.get() + "' is no target of a zone");
        }
        List<String> pivots = new ArrayList<>();
        if (values.containsKey("pivot")) {
            for (String pivot : values.get("pivot").split(",", -1)) {
                pivots.add(pivot.strip());
            }
        }
        if (!pivots.stream().allMatch(ColonSyntax::isPivot)) {
            return Opening.wrong("'" + values.get("pivot") + "' is no list of pivots");
        }
        if (target.isEmpty() && pivots.isEmpty()) {
            return Opening.wrong("a zone needs pivot=\"…\" or target=\"…\"");
        }
        return target.filter("pdf"::equals).isPresent() && !pivots.isEmpty()
                ? Opening.wrong("a zone for pdf has no pivot")
                : Opening.of(new Zone(target, pivots));
    }

    private static boolean isPivot(String name) {
        return !name.isEmpty()
                && name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    private static Opening form(ColonAttributes attributes) {
        if (attributes.fault().isPresent()) {
            return Opening.wrong("this form is wrong: " + attributes.fault().get());
        }
        Map<String, String> values = attributes.values();
        for (String name : values.keySet()) {
            if (!Set.of("action", "model", "submittext").contains(name)) {
                return Opening.wrong("a form has no attribute '" + name + "'");
            }
        }
        String action = values.getOrDefault("action", "");
        String submit = values.getOrDefault("submittext", "");
        return action.isEmpty() || submit.isEmpty()
                ? Opening.wrong("a form needs action=\"…\" and submitText=\"…\"")
                : Opening.of(new Form(values.getOrDefault("model", ""), action, submit));
    }

    private static Opening moniker(ColonLine line) {
        String rest = line.rest().stripLeading();
        String opening = "range=\"";
        if (!rest.regionMatches(true, 0, opening, 0, opening.length())) {
            return Opening.wrong("a moniker zone needs range=\"…\"");
        }
        int end = rest.indexOf('"', opening.length());
        if (end < 0) {
            return Opening.wrong("the range of this moniker zone is not in double quotes");
        }
        boolean alone = rest.substring(end + 1).chars().allMatch(c -> c == ' ' || c == ':');
        return new Opening(
                Optional.of(new Moniker(rest.substring(opening.length(), end))),
                alone ? Optional.empty() : Optional.of("text follows the range of this moniker zone"));
    }

    private static Opening row(ColonLine line) {
        return line.rest().startsWith(":::")
                ? Opening.of(new Row())
                : Opening.wrong("a row is opened by :::row::: without blanks");
    }

    private static Opening column(ColonLine line) {
        String rest = line.rest().stripLeading();
        String span = "1";
        if (rest.regionMatches(true, 0, "span=\"", 0, 6)) {
            int end = rest.indexOf('"', 6);
            span = end < 0 ? "" : rest.substring(6, end);
            rest = end < 0 ? "" : rest.substring(end + 1).stripLeading();
        }
        return rest.startsWith(":::") && isWidth(span)
                ? Opening.of(new Column(span))
                : Opening.wrong("a column is opened by :::column::: or :::column span=\"2\":::");
    }

    private static boolean isWidth(String span) {
        return !span.isEmpty() && span.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether a line closes what was opened with so many colons. */
    boolean closes(ColonLine line, ColonConstruct construct, int colons) {
        String end = construct.name() + "-end";
        if (construct instanceof Row || construct instanceof Column) {
            return line.colons() == colons && starts(line, end + ":::", true);
        }
        if (construct instanceof Moniker) {
            return line.colons() == colons && starts(line, end, true);
        }
        return strict
                ? line.colons() == 3 && starts(line, end, false)
                : line.name().equals(end);
    }

    private static boolean starts(ColonLine line, String end, boolean anyCase) {
        return line.text().regionMatches(anyCase, 0, end, 0, end.length());
    }

    /** Whether text follows on a line that closes something. */
    static boolean hasText(ColonLine line, ColonConstruct construct) {
        String rest = line.text().substring(construct.name().length() + "-end".length());
        return !rest.chars().allMatch(c -> c == ' ' || c == '\t' || c == ':');
    }
}
