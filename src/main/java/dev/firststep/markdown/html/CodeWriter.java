package dev.firststep.markdown.html;

/** Writes blocks of code. */
final class CodeWriter {
    private final Markup out;

    CodeWriter(Markup out) {
        this.out = out;
    }

    void write(CodeListing listing) {
        boolean titled = !listing.title().isEmpty();
        out.line();
        if (titled) {
            out.tag("<figure class=\"listing\">\n<figcaption>")
                    .text(listing.title())
                    .tag("</figcaption>\n");
        }
        block(listing);
        out.tag(titled ? "\n</figure>\n" : "\n");
    }

    private void block(CodeListing listing) {
        String language = listing.language();
        out.tag("<pre tabindex=\"0\"");
        if (!language.isEmpty()) {
            out.tag(" data-language=\"").attribute(CodeLanguages.name(language)).tag("\"");
        }
        if (listing.interactive()) {
            out.tag(" data-interactive=\"").labelHole("code.interactive").tag("\"");
        }
        out.tag("><code");
        if (!language.isEmpty()) {
            out.tag(" class=\"language-").attribute(language).tag("\"");
        }
        out.tag(">");
        lines(listing);
        out.visible("</code></pre>");
    }

    /** Lines that stand out and follow each other share one mark. */
    private void lines(CodeListing listing) {
        boolean marked = false;
        int number = 1;
        int start = 0;
        while (start < listing.text().length()) {
            int feed = listing.text().indexOf('\n', start);
            int end = feed < 0 ? listing.text().length() : feed + 1;
            boolean mark = listing.highlighted().contains(number++);
            if (mark != marked) {
                out.tag(mark ? "<mark>" : "</mark>");
                marked = mark;
            }
            out.text(listing.text().substring(start, end));
            start = end;
        }
        out.tag(marked ? "</mark>" : "");
    }
}
