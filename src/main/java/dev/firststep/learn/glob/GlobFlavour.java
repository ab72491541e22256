package dev.firststep.learn.glob;

/** Which of the two engines a pattern was written for. */
public enum GlobFlavour {
    /** The engine of Learn (DocFX v3): no escapes and no negation; hidden files never match; brackets must be closed. */
    LEARN,
    /** DocFX of today: {@code \} escapes, a leading {@code !} negates, braces nest, what isn't closed stands for itself. */
    DOCFX
}
