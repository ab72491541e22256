package dev.firststep.cloud.rule;

/** How strictly a rule is meant. */
public enum Force {
    /** Nobody else can or may do it; such a rule is never shown in outdated words. */
    BINDING,
    /** What works best. */
    ADVICE
}
