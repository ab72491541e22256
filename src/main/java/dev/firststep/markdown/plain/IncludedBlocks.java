package dev.firststep.markdown.plain;

import dev.firststep.markdown.blocks.IncludeBlock;
import dev.firststep.markdown.blocks.SnippetBlock;
import dev.firststep.markdown.snippet.Snippet;
import dev.firststep.markdown.snippet.SnippetCall;
import dev.firststep.markdown.snippet.SnippetCall.Form;

/** Writes the lines that stand for other files. */
final class IncludedBlocks {
    private static final String MISSING = "It looks like the sample you are looking for does not exist.";

    private IncludedBlocks() {}

    static void register(Handlers handlers) {
        handlers.block(IncludeBlock.class, IncludedBlocks::include);
        handlers.block(SnippetBlock.class, IncludedBlocks::code);
    }

    /** DocFX renders an included file apart from the list it may stand in; v3 does not. */
    private static void include(IncludeBlock include, PlainWriter writer) {
        if (include.text().isEmpty()) {
            writer.out().raw(include.raw());
        } else if (writer.options().isV3()) {
            writer.children(include);
        } else {
            writer.implicitly(false, () -> writer.children(include));
        }
    }

    private static void code(SnippetBlock block, PlainWriter writer) {
        if (block.call().form() == Form.COLONS) {
            colons(block, writer);
            return;
        }
        if (block.snippet().isEmpty()) {
            missing(writer);
            return;
        }
        writer.out().raw("<pre><code").attributes(attributes(block, writer)).raw(">");
        writer.out().text(block.snippet().get().code()).raw("</code></pre>");
    }

    private static void missing(PlainWriter writer) {
        String title = writer.options().tokens().getOrDefault("warning", "<h5>WARNING</h5>");
        String message = writer.options().tokens().getOrDefault("codeIncludeNotFound", MISSING);
        writer.out().raw("<div class=\"WARNING\">\n" + title + "\n<p>" + message + "</p>\n</div>");
    }

    private static Attributes attributes(SnippetBlock block, PlainWriter writer) {
        SnippetCall call = block.call();
        Attributes attributes = writer.attributes(block.getStartOffset());
        if (!call.language().isEmpty() || call.form() == Form.COLONS) {
            attributes.css("lang-" + call.language());
        }
        call.interactive().ifPresent(mode -> {
            attributes.add("data-interactive", call.language());
            add(attributes, "data-interactive-mode", mode);
        });
        add(attributes, "name", call.name());
        add(attributes, "title", call.title());
        add(attributes, "highlight-lines", call.highlighted());
        return attributes;
    }

    private static void add(Attributes attributes, String name, String value) {
        if (!value.isEmpty()) {
            attributes.add(name, value);
        }
    }

    private static void colons(SnippetBlock block, PlainWriter writer) {
        String code = block.snippet().map(Snippet::code).orElse("").stripTrailing();
        Attributes attributes = attributes(block, writer);
        if (code.isEmpty()) {
            writer.out().raw("<div").attributes(attributes).raw(">\n</div>\n");
            return;
        }
        writer.out().raw("<pre>\n<code").attributes(attributes).raw(">");
        writer.out().raw(escape(code)).raw("\n</code></pre>\n");
    }

    /** As DocFX escapes this form: entities stay as they are. */
    private static String escape(String code) {
        StringBuilder escaped = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '&' -> escaped.append(isEntity(code, i + 1) ? "&" : "&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static boolean isEntity(String code, int start) {
        int name = code.startsWith("#", start) ? start + 1 : start;
        int end = name;
        while (end < code.length() && (Character.isLetterOrDigit(code.charAt(end)) || code.charAt(end) == '_')) {
            end++;
        }
        return end > name && code.startsWith(";", end);
    }
}
