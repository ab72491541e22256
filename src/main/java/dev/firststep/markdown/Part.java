package dev.firststep.markdown;

import dev.firststep.model.CloudScope;

/** A piece of a parsed body. Everything that depends on the edition is a hole; the rest is finished, sanitized HTML. */
public sealed interface Part {
    /** Finished HTML that passed the sanitizer. */
    record Html(String html) implements Part {}

    /** The attributes of the link with this number in the facts, in place of {@code href}. */
    record LinkHole(int number) implements Part {}

    /** The attributes of the image with this number in the facts, in place of {@code src}, width and height. */
    record ImageHole(int number) implements Part {}

    /** The id of the heading with this number in the facts. */
    record HeadingIdHole(int number) implements Part {}

    /** The value of a variable, in text or inside a quoted attribute. */
    record VariableHole(String name) implements Part {}

    /** A string of the template's language file, in the article's locale: {@code alert.note}. */
    record LabelHole(String key) implements Part {}

    /** A table of the rules that the use with this number in the facts asks for. */
    record RulesHole(int number) implements Part {}

    /** What follows up to the matching {@link ZoneEnd} is shown in these clouds only. */
    record ZoneStart(CloudScope scope) implements Part {}

    /** The end of the innermost zone. */
    record ZoneEnd() implements Part {}
}
