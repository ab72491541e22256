package dev.firststep.learn.provenance;

/** Whether a translation was made from its source as it is today. */
public enum Freshness {
    FRESH,
    /** The source has changed since. */
    STALE,
    /** The header does not say from which text the translation was made. */
    UNKNOWN
}
