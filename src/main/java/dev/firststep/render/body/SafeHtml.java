package dev.firststep.render.body;

/** HTML that came through the sanitizer and had its holes filled with escaped text. Only this package makes it. */
public final class SafeHtml {
    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    public String html() {
        return html;
    }
}
