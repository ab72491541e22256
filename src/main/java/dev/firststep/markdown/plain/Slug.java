package dev.firststep.markdown.plain;

import java.util.Locale;

/** How the text of a heading becomes its id. */
enum Slug {
    /** As GitHub does: letters, digits, hyphens and underscores stay, spaces become hyphens. */
    GITHUB {
        @Override
        String of(String text) {
            StringBuilder slug = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_') {
                    slug.append(c == ' ' ? '-' : Character.toLowerCase(c));
                }
            }
            return slug.toString();
        }
    },
    /** Markdig's own: ASCII only, starts with a letter, one hyphen, underscore or full stop in a row. */
    MARKDIG {
        @Override
        String of(String text) {
            return MarkdigSlug.of(text);
        }
    };

    abstract String of(String text);

    /** GitHub's unless the extension {@code AutoIdentifiers} asks for another. */
    static Slug of(DialectOptions options) {
        boolean github = options.extensions().stream()
                .filter(extension -> extension.name().equalsIgnoreCase("AutoIdentifiers"))
                .allMatch(extension -> extension
                        .options()
                        .getOrDefault("", "Default")
                        .toLowerCase(Locale.ROOT)
                        .contains("github"));
        return github ? GITHUB : MARKDIG;
    }
}
