package dev.firststep.markdown.html;

import dev.firststep.markdown.inline.ColonImage;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.text.Cjk;
import java.util.List;

/** What is left of inline pieces when nothing but their text counts. */
final class PlainText {
    private PlainText() {}

    /** The text of the pieces; variables stand as written. */
    static String of(List<Inline> pieces) {
        StringBuilder text = new StringBuilder();
        boolean broken = false;
        for (Inline piece : pieces) {
            String value = value(piece);
            if (piece instanceof Inline.SoftBreak || piece instanceof Inline.HardBreak) {
                broken = true;
            } else if (!value.isEmpty()) {
                if (broken && text.length() > 0 && !joins(text, value)) {
                    text.append(' ');
                }
                broken = false;
                text.append(value);
            }
        }
        return text.toString().strip();
    }

    private static boolean joins(StringBuilder before, String after) {
        return Cjk.joins(before.codePointBefore(before.length()), after.codePointAt(0));
    }

    /** What one piece adds to the text. */
    static String value(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return text.value();
        }
        if (piece instanceof Inline.Code code) {
            return code.text();
        }
        if (piece instanceof Inline.Picture picture) {
            return picture.image().type() == ColonImage.Type.ICON
                    ? ""
                    : picture.image().alt();
        }
        if (piece instanceof Inline.NoLoc name) {
            return name.text();
        }
        if (piece instanceof Inline.Xref reference) {
            return reference.required() ? reference.uid() : reference.raw();
        }
        return piece instanceof Inline.Variable variable ? "{{" + variable.name() + "}}" : "";
    }

    /** Words of a text; a Han character counts as one. */
    static int words(String text) {
        int words = 0;
        boolean inside = false;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            boolean han = codePoint >= 0x2E80 && Character.isIdeographic(codePoint);
            boolean part = !han && Character.isLetterOrDigit(codePoint);
            words += han || (part && !inside) ? 1 : 0;
            inside = part || (inside && "'-.".indexOf(codePoint) >= 0);
            i += Character.charCount(codePoint);
        }
        return words;
    }
}
