package dev.firststep.model.address;

import java.util.Optional;

/** What every address has to be, whatever it leads to. */
public final class AddressText {
    private static final int LONGEST = 2_000;

    private AddressText() {}

    /** The refusal of an empty, endless or misleading text; nothing if the text is sound. */
    public static Optional<TargetReading> flaw(String address) {
        if (address.isEmpty()) {
            return Optional.of(TargetReading.forbidden(address, "leads nowhere", "write where it leads"));
        }
        if (address.length() > LONGEST) {
            return Optional.of(TargetReading.forbidden(
                    address.substring(0, 40) + "…",
                    "is longer than " + LONGEST + " characters",
                    "link to a shorter address"));
        }
        return address.codePoints().anyMatch(AddressText::isForbidden)
                ? Optional.of(TargetReading.forbidden(
                        address,
                        "has a blank, a backslash or a control character in it",
                        "write %20 for a blank and / for a backslash"))
                : Optional.empty();
    }

    private static boolean isForbidden(int codePoint) {
        return codePoint <= ' ' || codePoint == '\\' || (codePoint > '~' && isNoText(codePoint));
    }

    private static boolean isNoText(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> codePoint == 0xFFFD || Character.isSpaceChar(codePoint);
        };
    }

    /** Whether the text is made of ASCII letters, digits and these other characters. */
    static boolean holdsOnly(String text, String others) {
        return text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || others.indexOf(c) >= 0));
    }
}
