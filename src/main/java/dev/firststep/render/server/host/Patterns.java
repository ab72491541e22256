package dev.firststep.render.server.host;

/** Quotes text for regular expressions of any server. */
final class Patterns {
    private Patterns() {}

    /** An expression for exactly this text, which holds nothing but what addresses of a site may hold. */
    static String literal(String text) {
        return text.replace(".", "\\.");
    }
}
