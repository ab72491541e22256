package dev.firststep.learn.toc;

import dev.firststep.markdown.inline.InlineParser;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The text of one heading of a Markdown table of contents: plain text, one link, or one cross reference. Nothing else is
 * Markdown here: asterisks and tags are what they are, as DocFX v3 has it.
 */
sealed interface HeadingText {
    record Plain(String name) implements HeadingText {}

    /**
     * A link that is the whole heading.
     *
     * @param href empty for a link that leads nowhere
     * @param title empty if there is none
     */
    record Link(String name, String href, String title) implements HeadingText {}

    record Reference(String uid) implements HeadingText {}

    /** A link or a reference with something beside it. */
    record Mixed() implements HeadingText {}

    static HeadingText of(String text) {
        List<Span> links = links(text);
        if (links.size() == 1 && links.get(0).start() == 0 && links.get(0).end() == text.length()) {
            return links.get(0).link();
        }
        List<Span> references = references(text, links);
        if (links.isEmpty() && references.isEmpty()) {
            return new Plain(unescaped(text));
        }
        boolean whole = links.isEmpty()
                && references.get(0).start() == 0
                && references.get(0).end() == text.length();
        return whole ? new Reference(references.get(0).link().href()) : new Mixed();
    }

    /** A part of the text that leads somewhere. */
    record Span(int start, int end, Link link) {}

    /** One pass; each bracket is opened and closed at most once. */
    private static List<Span> links(String text) {
        List<Span> found = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '[') {
                open.push(i);
            } else if (c == ']' && !open.isEmpty()) {
                Optional<Span> link = LinkTarget.read(text, open.pop(), i);
                if (link.isPresent()) {
                    open.clear();
                    found.add(link.get());
                    i = link.get().end();
                    continue;
                }
            }
            i += LinkTarget.isEscape(text, i) ? 2 : 1;
        }
        return found;
    }

    private static List<Span> references(String text, List<Span> links) {
        List<Span> found = new ArrayList<>();
        Iterator<Span> left = links.iterator();
        int i = 0;
        while (left.hasNext()) {
            Span link = left.next();
            references(text, i, link.start(), found);
            i = link.end();
        }
        references(text, i, text.length(), found);
        return found;
    }

    private static void references(String text, int from, int to, List<Span> found) {
        int i = from;
        while (i < to) {
            Optional<Span> reference = UidReference.read(text, i);
            reference.ifPresent(found::add);
            i = reference.isPresent() ? reference.get().end() : i + (LinkTarget.isEscape(text, i) ? 2 : 1);
        }
    }

    static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            i += LinkTarget.isEscape(text, i) ? 1 : 0;
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }

    static String decoded(String text) {
        return InlineParser.decode(text);
    }
}
