package dev.firststep.markdown.plain;

import dev.firststep.markdown.blocks.QuoteBlock;
import dev.firststep.markdown.blocks.QuoteBlock.Kind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Writes quotes, alerts, sections and videos. */
final class QuoteHandlers {
    private QuoteHandlers() {}

    static void register(Handlers handlers) {
        handlers.block(QuoteBlock.class, QuoteHandlers::quote);
    }

    private static void quote(QuoteBlock quote, PlainWriter writer) {
        Attributes source = writer.attributes(quote.getStartOffset());
        if (quote.kind() instanceof Kind.Alert alert) {
            writer.out().line().raw("<div class=\"" + css(alert.type(), writer.options()) + "\"");
            writer.out().attributes(source).raw(">\n" + heading(alert.type(), writer.options()) + "\n");
            inside(quote, "div", writer);
        } else if (quote.kind() instanceof Kind.Section section) {
            String attributes = section.attributes();
            writer.out().line().raw("<div" + (attributes.isEmpty() ? "" : " " + attributes));
            writer.out().attributes(source).raw(">\n");
            inside(quote, "div", writer);
        } else if (quote.kind() instanceof Kind.Video video) {
            String address = VideoAddress.of(video.address(), writer.options().base());
            writer.out()
                    .line()
                    .raw("<div class=\"embeddedvideo\"")
                    .attributes(source)
                    .raw("><iframe src=\"" + address);
            writer.out().raw("\" frameborder=\"0\" allowfullscreen=\"true\"></iframe></div>\n");
        } else {
            writer.out().line().raw("<blockquote").attributes(source).raw(">\n");
            inside(quote, "blockquote", writer);
        }
    }

    private static void inside(QuoteBlock quote, String tag, PlainWriter writer) {
        writer.implicitly(false, () -> writer.children(quote));
        writer.out().line().raw("</" + tag + ">\n");
    }

    private static String css(String type, DialectOptions options) {
        return named(options.alerts(), type).orElseGet(() -> type.toUpperCase(Locale.ROOT));
    }

    private static Optional<String> named(Map<String, String> alerts, String type) {
        return alerts.entrySet().stream()
                .filter(alert -> alert.getKey().equalsIgnoreCase(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Learn's engine takes the token as HTML, DocFX as text that may stand in an {@code h5}. */
    private static String heading(String type, DialectOptions options) {
        Optional<String> token = Optional.ofNullable(options.tokens().get(type.toLowerCase(Locale.ROOT)));
        if (options.isV3()) {
            return token.orElseGet(() -> "<h5>" + type.toUpperCase(Locale.ROOT) + "</h5>");
        }
        String text = token.orElseGet(() -> type.toUpperCase(Locale.ROOT));
        boolean wrapped = text.startsWith("<h5>") && text.endsWith("</h5>");
        return "<h5>" + DotNetText.encode(wrapped ? text.substring(4, text.length() - 5) : text) + "</h5>";
    }
}
