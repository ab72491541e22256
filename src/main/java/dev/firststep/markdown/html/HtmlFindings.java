package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.sanitize.HtmlAttribute;
import dev.firststep.markdown.sanitize.HtmlToken;
import dev.firststep.markdown.sanitize.LearnAllowList;
import dev.firststep.markdown.text.Findings;
import java.util.HashSet;
import java.util.Set;

/** Reports what is left out of one passage of raw HTML, each kind once. */
final class HtmlFindings {
    private final Findings findings;
    private final Set<String> reported = new HashSet<>();

    HtmlFindings(Findings findings) {
        this.findings = findings;
    }

    /** A tag of which only what it holds is kept. */
    void ignored(String name, int offset) {
        if (reported.add(name)) {
            findings.add(
                    Code.HTML_IGNORED,
                    offset,
                    "the HTML tag <" + name + "> has no effect here; what stands in it is kept",
                    "write it in Markdown");
        }
    }

    /** A tag that is gone with all it holds. */
    void removed(String name, int offset) {
        if (reported.add(name)) {
            findings.add(
                    Code.HTML_IGNORED,
                    offset,
                    "the HTML tag <" + name + "> and what it holds are left out",
                    "remove it, or write in Markdown what readers should see");
        }
    }

    /** Attributes that not even Learn allows. */
    void attributes(HtmlToken tag, int offset) {
        for (HtmlAttribute attribute : tag.attributes()) {
            boolean forbidden = !LearnAllowList.allows(tag.name(), attribute) && LearnAllowList.allows(tag.name());
            if (forbidden && reported.add(tag.name() + " " + attribute.name())) {
                findings.add(
                        Code.HTML_IGNORED,
                        offset,
                        "the attribute '" + attribute.name() + "' of <" + tag.name() + "> is left out",
                        "remove it");
            }
        }
    }

    /** An id that links cannot lead to. */
    void anchor(String id, int offset) {
        if (reported.add("#" + id)) {
            findings.add(
                    Code.HTML_IGNORED,
                    offset,
                    "'" + id + "' cannot be the id of a place in an article",
                    "use letters, digits and hyphens, and no word that pages use themselves, such as 'main'");
        }
    }

    /** Tags that stand too deep in others. */
    void nesting(int limit, int offset) {
        String problem = "more than " + limit + " HTML tags are open at once";
        if (reported.add(problem)) {
            findings.add(Code.LIMIT_NESTING, offset, problem, "close each tag where it was opened");
        }
    }

    void repaired(String problem, int offset) {
        if (reported.add(problem)) {
            findings.add(
                    Code.HTML_REPAIRED, offset, problem, "close each tag where it was opened, or write it in Markdown");
        }
    }
}
