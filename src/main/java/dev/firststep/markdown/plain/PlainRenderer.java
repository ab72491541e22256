package dev.firststep.markdown.plain;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.Inclusions.Included;
import dev.firststep.markdown.segments.Side;

/** Renders files in the plain profile: no sanitizer, no holes, links as written. Safe to share between threads. */
public final class PlainRenderer {
    private final DialectOptions options;
    private final Inclusions inclusions;

    public PlainRenderer(DialectOptions options, Inclusions inclusions) {
        this.options = options;
        this.inclusions = inclusions;
    }

    /**
     * Renders a whole file; one that exceeds a limit gives nothing but findings.
     *
     * @param text the file, with or without front matter, with LF line ends
     * @param file its path, as {@link Inclusions} knows it and as diagnostics show it
     */
    public String render(String text, String file, DiagnosticSink findings) {
        return render(text, file, Side.WHOLE, findings);
    }

    /** Renders one language of a whole file. */
    public String render(String text, String file, Side side, DiagnosticSink findings) {
        PlainPage page = new PlainPage(options, inclusions, side, findings);
        new PlainWriter(page, new Included(file, file, text)).write();
        String html = page.out().toString();
        return options.isV3() ? PenFrames.withoutRerunButton(html) : html;
    }

    /** Renders a text without block structure, as DocFX does for short texts such as the summary of a page. */
    public String renderInline(String text, String file, DiagnosticSink findings) {
        PlainPage page = new PlainPage(options, inclusions, Side.WHOLE, findings);
        new PlainWriter(page, new Included(file, file, text)).writeInline();
        return page.out().toString();
    }

    /** Whether readers of a file see anything of it. */
    public boolean isVisible(String text, String file) {
        PlainPage page = new PlainPage(options, inclusions, Side.WHOLE, finding -> {});
        return new PlainWriter(page, new Included(file, file, text)).isVisible();
    }
}
