package dev.firststep.markdown.plain;

/** Escapes as .NET's {@code HtmlEncode} makes them. */
final class DotNetText {
    private DotNetText() {}

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c == '\'') {
                encoded.append("&#39;");
            } else if ((c >= 0xA0 && c <= 0xFF) || c > 0xFFFF) {
                encoded.append("&#").append(c).append(';');
            } else {
                encoded.append(PlainMarkup.escape(Character.toString(c)));
            }
        }
        return encoded.toString();
    }
}
