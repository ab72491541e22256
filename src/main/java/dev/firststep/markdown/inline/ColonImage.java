package dev.firststep.markdown.inline;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What {@code :::image} shows.
 *
 * @param source as written
 * @param alt the text alternative; of an icon it may be empty
 * @param lightbox a larger image; empty for none
 * @param link where the image leads; empty for nowhere
 */
public record ColonImage(String source, String alt, Type type, String lightbox, String link, boolean border)
        implements ColonMedia {
    /** What an image is for. */
    public enum Type {
        CONTENT,
        /** Decorates, and has no text alternative of its own. */
        ICON,
        /** Needs a longer description, which follows up to {@code :::image-end:::}. */
        COMPLEX
    }

    private static final Set<String> KNOWN =
            Set.of("alt-text", "border", "lightbox", "link", "loc-scope", "source", "type");

    @Override
    public boolean isDescribed() {
        return type == Type.COMPLEX;
    }

    /** The same image with other addresses; those that are empty are mapped as well. */
    public ColonImage mapAddresses(UnaryOperator<String> address) {
        return new ColonImage(address.apply(source), alt, type, address.apply(lightbox), address.apply(link), border);
    }

    /** Understands the attributes; what keeps them from being an image goes to the faults. */
    public static Optional<ColonImage> of(Map<String, String> attributes, Consumer<String> faults) {
        Optional<String> unknown = attributes.keySet().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst();
        if (unknown.isPresent()) {
            faults.accept("an image has no attribute '" + unknown.get() + "'");
            return Optional.empty();
        }
        String source = attributes.getOrDefault("source", "");
        String alt = attributes.getOrDefault("alt-text", "");
        Type type = type(attributes.getOrDefault("type", ""));
        if (source.isEmpty()) {
            faults.accept("the image has no source");
        }
        if (alt.isEmpty() && type != Type.ICON) {
            faults.accept("the image has no alt-text");
        }
        return source.isEmpty() || (alt.isEmpty() && type != Type.ICON)
                ? Optional.empty()
                : Optional.of(new ColonImage(
                        source,
                        alt,
                        type,
                        attributes.getOrDefault("lightbox", ""),
                        attributes.getOrDefault("link", ""),
                        border(attributes.getOrDefault("border", "").strip(), type)));
    }

    private static Type type(String name) {
        return switch (name) {
            case "icon" -> Type.ICON;
            case "complex" -> Type.COMPLEX;
            default -> Type.CONTENT;
        };
    }

    private static boolean border(String written, Type type) {
        return written.equalsIgnoreCase("true") || (!written.equalsIgnoreCase("false") && type != Type.ICON);
    }
}
