package dev.firststep.markdown.html;

import dev.firststep.markdown.html.ReaderChoice.Option;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds out whom passages are for, and writes the choices that switch them. */
final class Passages {
    /** As many options as the style sheet can switch on one page; further choices are not offered. */
    static final int MOST_OPTIONS = 40;

    private final PassageRules rules;
    private final String lang;
    private final List<ReaderChoice> choices = new ArrayList<>();
    private final Map<Option, Integer> numbers = new HashMap<>();
    private final Set<Integer> used = new TreeSet<>();

    /** @param language that of the choices' names if it is not that of the page; else empty */
    Passages(PassageRules rules, String language) {
        this.rules = rules;
        this.lang = language.isEmpty() ? "" : " lang=\"" + language + "\"";
        rules.pivots().forEach(this::offer);
        offer(new ReaderChoice(ReaderChoice.VIEW, "", rules.versions()));
    }

    private void offer(ReaderChoice choice) {
        if (numbers.size() + choice.options().size() <= MOST_OPTIONS) {
            choices.add(choice);
            choice.options().forEach(option -> numbers.putIfAbsent(option, numbers.size() + 1));
        }
    }

    /** Whom a zone for pivots is for; empty if these are no pivots of the page, and so are clouds or nothing. */
    Optional<Audience> pivots(Collection<String> ids) {
        Optional<CloudScope> clouds = clouds(ids);
        if (clouds.isPresent()) {
            return clouds.map(Audience.Clouds::new);
        }
        List<Option> options = rules.pivots().stream()
                .flatMap(group -> group.options().stream())
                .filter(option -> ids.contains(option.id()))
                .toList();
        return options.isEmpty() ? Optional.empty() : Optional.of(new Audience.Choosers(options));
    }

    /** Whom a zone for a range of versions is for. */
    Audience versions(String range) {
        Set<String> ids = rules.range().apply(range);
        List<Option> options = rules.versions().stream()
                .filter(option -> ids.contains(option.id()))
                .toList();
        if (options.isEmpty()) {
            return new Audience.Nobody();
        }
        if (options.size() == rules.versions().size()) {
            return new Audience.Everyone();
        }
        return clouds(ids).<Audience>map(Audience.Clouds::new).orElseGet(() -> new Audience.Choosers(options));
    }

    /** The clouds that names stand for, if every one of them does. */
    private Optional<CloudScope> clouds(Collection<String> names) {
        Set<CloudId> clouds = new TreeSet<>();
        for (String name : names) {
            Optional<CloudId> cloud = rules.cloud().apply(name);
            if (cloud.isEmpty()) {
                return Optional.empty();
            }
            clouds.add(cloud.get());
        }
        return clouds.isEmpty() ? Optional.empty() : Optional.of(CloudScope.of(clouds));
    }

    /** Writes a passage under the names of those it is for, which readers see where nothing can be switched. */
    void write(Audience.Choosers audience, Markup out, Runnable content) {
        out.line().tag("<div class=\"" + classes(audience.options()) + "\">\n<p class=\"zone-title\"" + lang + ">");
        boolean first = true;
        for (Option option : audience.options()) {
            if (!first) {
                out.labelHole("list.comma");
            }
            out.text(option.title());
            first = false;
        }
        out.tag("</p>\n");
        content.run();
        out.line().tag("</div>\n");
    }

    /** A passage that cannot be switched is always there. */
    private String classes(List<Option> options) {
        StringBuilder classes = new StringBuilder("zone");
        for (Option option : options) {
            Integer number = numbers.get(option);
            if (number == null) {
                return "passage";
            }
            used.add(number);
            classes.append(" for-").append(number);
        }
        return classes.toString();
    }

    /** The choices of which the page has passages; its body begins with them. */
    void writeChoices(Markup out) {
        int group = 1;
        for (ReaderChoice choice : choices) {
            if (choice.options().stream().anyMatch(option -> used.contains(numbers.get(option)))) {
                writeChoice(choice, group++, out);
            }
        }
    }

    /** Readers choose their cloud elsewhere. */
    private List<Option> offered(ReaderChoice choice) {
        return choice.options().stream()
                .filter(option -> rules.cloud().apply(option.id()).isEmpty())
                .toList();
    }

    private void writeChoice(ReaderChoice choice, int group, Markup out) {
        out.tag("<fieldset class=\"choice\" data-parameter=\"" + choice.parameter() + "\">\n");
        if (choice.prompt().isEmpty()) {
            out.tag("<legend>").labelHole("choice." + choice.parameter());
        } else {
            out.tag("<legend" + lang + ">").text(choice.prompt());
        }
        out.tag("</legend>\n");
        String checked = " checked";
        for (Option option : offered(choice)) {
            out.tag("<label" + lang + "><input class=\"option-" + numbers.get(option)
                    + "\" type=\"radio\" name=\"fs-choice-" + group + "\" value=\"");
            out.attribute(option.id())
                    .tag("\"" + checked + "> ")
                    .text(option.title())
                    .tag("</label>\n");
            checked = "";
        }
        out.tag("</fieldset>\n");
    }
}
