package dev.firststep.markdown.html;

import dev.firststep.markdown.sanitize.HtmlToken;
import dev.firststep.markdown.sanitize.HtmlToken.Kind;
import dev.firststep.markdown.sanitize.HtmlTokens;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reports attributes of a block of HTML that are left out, and tags that do not match. */
final class TagPairs {
    private static final Set<String> ENDS_OPTIONAL =
            Set.of("dd", "dt", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr", "option", "colgroup");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "image", "input", "link", "meta", "wbr");

    private final HtmlFindings reports;
    private final int offset;
    private final Deque<String> open = new ArrayDeque<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** @param offset where in the body the HTML starts */
    TagPairs(HtmlFindings reports, int offset) {
        this.reports = reports;
        this.offset = offset;
    }

    void check(String html) {
        for (HtmlToken token : HtmlTokens.of(html)) {
            if (token.isStart()) {
                reports.attributes(token, offset);
            }
            if (token.kind() == Kind.END && token.name().equals("br")) {
                reports.repaired("</br> stands for <br>", offset);
            } else if (isPaired(token.name()) && token.kind() == Kind.START) {
                open(token.name());
            } else if (isPaired(token.name()) && token.kind() == Kind.END) {
                close(token.name());
            }
        }
        open.forEach(name -> reports.repaired("<" + name + "> has no end", offset));
    }

    private static boolean isPaired(String name) {
        boolean known = !name.isEmpty() && !VOID.contains(name) && !ENDS_OPTIONAL.contains(name);
        return known && !HtmlBlocks.CONTAINERS.contains(name);
    }

    private void open(String name) {
        open.push(name);
        counts.merge(name, 1, Integer::sum);
    }

    private void close(String name) {
        if (counts.getOrDefault(name, 0) == 0) {
            reports.repaired("</" + name + "> closes nothing", offset);
            return;
        }
        String last = pop();
        while (!last.equals(name)) {
            reports.repaired("<" + last + "> has no end", offset);
            last = pop();
        }
    }

    private String pop() {
        String last = open.pop();
        counts.merge(last, -1, Integer::sum);
        return last;
    }
}
