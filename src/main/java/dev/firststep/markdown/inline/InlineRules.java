package dev.firststep.markdown.inline;

import dev.firststep.markdown.inline.InlineRule.Found;
import dev.firststep.markdown.inline.InlineRule.Surroundings;
import dev.firststep.markdown.inline.InlineSyntax.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rules of a syntax for one leaf block, by the characters they start with. */
final class InlineRules {
    /** What {@link InlineScan} reads without a rule. */
    private static final String SCANNED = "\n\\`*_~^+=[]!<&{|";

    private final Map<Character, List<InlineRule>> byStart = new TreeMap<>();
    private final boolean[] starts = new boolean[128];
    private final boolean[] specials = new boolean[128];

    private InlineRules() {
        SCANNED.chars().forEach(c -> specials[c] = true);
    }

    /** Rules that start with the same character are tried in the order in which Markdig tries them. */
    static InlineRules of(InlineSyntax syntax) {
        InlineRules rules = new InlineRules();
        rules.add(syntax.has(Feature.XREFS), new XrefRule());
        rules.add(syntax.has(Feature.SHORT_XREFS), new ShortXrefRule(syntax.references()));
        rules.add(syntax.has(Feature.COLONS), new ColonRule());
        rules.add(syntax.has(Feature.NO_LOC), new NoLocRule());
        rules.add(syntax.has(Feature.EMOJI), new EmojiRule(syntax.has(Feature.SMILEYS)));
        rules.add(syntax.has(Feature.MATH), new MathRule());
        rules.add(syntax.has(Feature.TASKS), new TaskRule());
        syntax.addresses().ifPresent(addresses -> rules.add(true, new AddressRule(addresses)));
        rules.add(syntax.has(Feature.TYPOGRAPHY), new TypographyRule());
        return rules;
    }

    private void add(boolean wanted, InlineRule rule) {
        if (wanted) {
            rule.starts().chars().forEach(c -> {
                starts[c] = true;
                specials[c] = true;
                byStart.computeIfAbsent((char) c, start -> new ArrayList<>()).add(rule);
            });
        }
    }

    /** Whether this character can be other than plain text. */
    boolean isSpecial(char c) {
        return c < 128 && specials[c];
    }

    /** Whether one of the rules starts with this character. */
    private boolean mayStart(char c) {
        return c < 128 && starts[c];
    }

    /** What the first rule that fits finds here. */
    Optional<Found> read(Surroundings at, int start) {
        char c = at.text().charAt(start);
        if (!mayStart(c)) {
            return Optional.empty();
        }
        for (InlineRule rule : byStart.getOrDefault(c, List.of())) {
            Optional<Found> found = rule.read(at, start);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
