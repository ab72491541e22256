package dev.firststep.learn.applicability;

import dev.firststep.markdown.OpeningBlock.Line;
import java.util.Optional;
import java.util.Set;

/**
 * The words that a note starts with, in the languages that Learn is translated into.
 *
 * @param kind what the note is about
 * @param rest what follows the label on its line
 * @param damaged whether the label is torn apart, or not emphasized as one
 */
record Label(Kind kind, String rest, boolean damaged) {
    private static final int LONGEST = 60;

    /** What a note is about. */
    enum Kind {
        CLOUDS("Applies to"),
        ROLES("Appropriate roles");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The label in English. */
        String words() {
            return words;
        }
    }

    private static final Set<String> CLOUDS = Set.of(
            "appliesto",
            "适用于",
            "適用於",
            "適用對象",
            "套用至",
            "giltfür",
            "zielgruppe",
            "betrifft",
            "sappliqueà",
            "concerne",
            "適用対象",
            "適用先",
            "対象",
            "seaplicaa",
            "aplicaa",
            "применимок",
            "применяетсяк",
            "относитсяк",
            "областьприменения",
            "aplicasea",
            "aplicávela",
            "siapplicaa",
            "적용대상",
            "vantoepassingop",
            "isvantoepassingop",
            "dotyczy",
            "platípro",
            "gällerför",
            "şunlariçingeçerlidir",
            "uygulandığıöğe");

    private static final Set<String> ROLES = Set.of(
            "appropriaterole",
            "appropriateroles",
            "适当的角色",
            "适当角色",
            "相应的角色",
            "相应角色",
            "合适的角色",
            "适用角色",
            "適當的角色",
            "適當角色",
            "適用角色",
            "geeigneterollen",
            "geeigneterolle",
            "entsprechenderollen",
            "passenderollen",
            "rôlesappropriés",
            "rôlesadéquats",
            "適切なロール",
            "適切な役割",
            "rolesadecuados",
            "rolesapropiados",
            "соответствующиероли",
            "подходящиероли",
            "funçõesapropriadas",
            "funçõesadequadas",
            "ruoliappropriati",
            "적절한역할",
            "해당역할",
            "geschikterollen",
            "odpowiednierole",
            "vhodnérole",
            "lämpligaroller",
            "uygunroller");

    /** The label that a line starts with: before a colon, or else in strong type, or else alone. */
    static Optional<Label> read(Line line) {
        int colon = colon(line.text());
        if (colon >= 0) {
            return of(line.text().substring(0, colon), line, line.text().substring(colon + 1));
        }
        String strong = line.strong();
        return strong.isEmpty() || !line.text().startsWith(strong)
                ? of(line.text(), line, "")
                : of(strong, line, line.text().substring(strong.length()));
    }

    private static int colon(String text) {
        for (int i = 0; i < text.length() && i < LONGEST; i++) {
            if (text.charAt(i) == ':' || text.charAt(i) == '：') {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Label> of(String label, Line line, String rest) {
        String letters = Letters.of(label);
        boolean clouds = CLOUDS.contains(letters);
        if (!clouds && !ROLES.contains(letters)) {
            return Optional.empty();
        }
        boolean torn = isUnspaced(letters) && label.strip().chars().anyMatch(Character::isWhitespace);
        boolean partly = !line.strong().isEmpty() && !Letters.of(line.strong()).equals(letters);
        return Optional.of(new Label(clouds ? Kind.CLOUDS : Kind.ROLES, rest.strip(), torn || partly));
    }

    /** Whether a label is written in Chinese characters, among which no space stands. */
    private static boolean isUnspaced(String letters) {
        return letters.codePoints().allMatch(Character::isIdeographic);
    }
}
