package dev.firststep.link.coverage;

import java.util.Locale;

/** How an article stands in an edition. */
public enum Standing {
    /** There is a text in the language of the edition. */
    NATIVE,
    /** The source text stands in for a translation. */
    FALLBACK,
    /** The article is not true in the cloud of the edition, which therefore has no page of it. */
    NOT_APPLICABLE,
    /** There is a text neither in the language of the edition nor in the source language. */
    MISSING;

    /** The word for it, such as {@code not-applicable}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
