package dev.firststep.cloud.rule;

/** How the words of a rule in some language stand to those in the source language. */
public enum TextState {
    /** Made from the words that the source language has today. */
    CURRENT,
    /** Made from other words, or nobody says from which. */
    STALE,
    MISSING
}
