package dev.firststep.cloud.border;

/** What a host is to the readers of some clouds. */
public enum Ruling {
    /** It belongs to each of their clouds, or to all clouds. */
    OPEN,
    /** It belongs to a cloud that is not theirs. */
    FOREIGN,
    /** Nobody has listed it. */
    UNLISTED
}
