package dev.firststep.config.frontmatter;

import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads front-matter values that are more than text: clouds, roles, ids and days. */
final class FrontMatterValues {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final int LONGEST_ROLE = 120;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final List<String> clouds;
    private final Expect expect;
    private final DiagnosticSink sink;

    FrontMatterValues(Set<CloudId> clouds, DiagnosticSink sink) {
        this.clouds = clouds.stream().map(CloudId::value).sorted().toList();
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** The known ones among the clouds that are named. */
    CloudScope appliesTo(YamlValue value) {
        if (isEmpty(value)) {
            invalid(
                    value,
                    "'applies_to' names no cloud",
                    "name the clouds in which the article is true, or delete the key if it is true in all of them");
        }
        return CloudScope.of(uniqueTexts(value, "'applies_to'").stream()
                .filter(this::isCloud)
                .map(text -> new CloudId(text.value()))
                .toList());
    }

    private boolean isCloud(Scalar text) {
        boolean known = clouds.contains(text.value());
        if (!known) {
            invalid(
                    text,
                    Wording.quoted(text.value()) + " is not a cloud of this site",
                    Wording.choices(text.value(), clouds));
        }
        return known;
    }

    List<String> roles(YamlValue value) {
        if (isEmpty(value)) {
            invalid(value, "'roles' names no role", "name the roles the article is for, or delete the key");
        }
        return uniqueTexts(value, "'roles'").stream()
                .filter(this::isRole)
                .map(Scalar::line)
                .toList();
    }

    Optional<String> id(YamlValue value, String subject) {
        return expect.text(value, subject).filter(this::isId).map(Scalar::value);
    }

    Optional<LocalDate> date(YamlValue value, String subject) {
        return expect.text(value, subject).flatMap(this::date);
    }

    private Optional<LocalDate> date(Scalar text) {
        if (!DATE.matcher(text.value()).matches()) {
            invalid(
                    text,
                    Wording.quoted(text.value()) + " is not a date",
                    "write year, month and day, such as 2026-01-31");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.value()));
        } catch (DateTimeException e) {
            invalid(text, text.value() + " is not a day of the calendar", "check the month and the day");
            return Optional.empty();
        }
    }

    private static boolean isEmpty(YamlValue value) {
        return value instanceof Sequence sequence
                ? sequence.items().isEmpty()
                : value instanceof Scalar scalar && scalar.isAbsent();
    }

    /** The texts of a list, or the one text that stands in its place. */
    private List<Scalar> uniqueTexts(YamlValue value, String subject) {
        if (isEmpty(value)) {
            return List.of();
        }
        if (value instanceof Scalar scalar) {
            return List.of(scalar);
        }
        Map<String, Scalar> texts = new LinkedHashMap<>();
        for (YamlValue item : expect.items(value, subject)) {
            Optional<Scalar> text = expect.text(item, "each of " + subject);
            if (text.isPresent() && texts.putIfAbsent(text.get().value(), text.get()) != null) {
                invalid(item, Wording.quoted(text.get().value()) + " is listed twice", "delete one of the two");
            }
        }
        return new ArrayList<>(texts.values());
    }

    /** The id of a role that the language files name, or a role's name as readers see it. */
    private boolean isRole(Scalar text) {
        boolean valid = !text.line().isBlank() && text.line().length() <= LONGEST_ROLE;
        if (!valid) {
            invalid(
                    text,
                    "a role of " + text.line().length() + " characters",
                    "name the role in 1 to " + LONGEST_ROLE + " characters, or write its id, such as billing-admin");
        }
        return valid;
    }

    private boolean isId(Scalar text) {
        boolean valid = ID.matcher(text.value()).matches();
        if (!valid) {
            invalid(
                    text,
                    Wording.quoted(text.value()) + " is not an id",
                    "use up to 40 lower-case letters, digits and hyphens, starting with a letter");
        }
        return valid;
    }

    private void invalid(YamlValue value, String message, String hint) {
        sink.add(Code.VALUE_INVALID, value.position(), message, hint);
    }
}
