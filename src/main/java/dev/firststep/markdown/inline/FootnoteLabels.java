package dev.firststep.markdown.inline;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.text.Findings;
import java.util.HashSet;
import java.util.Set;

/** The labels of the footnotes that a body defines, and of those that it calls all the same. */
public final class FootnoteLabels {
    /** As many characters as a definition may have between its brackets. */
    private static final int LONGEST = 98;

    private final Set<String> defined;
    private final Findings findings;
    private final Set<String> reported = new HashSet<>();

    public FootnoteLabels(Set<String> defined, Findings findings) {
        this.defined = defined;
        this.findings = findings;
    }

    boolean isDefined(String label) {
        return defined.contains(label);
    }

    /** Reports the first call of a footnote that is not defined; what could be no label is no call. */
    void unknown(String label, int offset) {
        boolean call = label.length() <= LONGEST && label.chars().allMatch(c -> c > ' ' && c != '[');
        if (call && reported.add(label)) {
            findings.add(
                    Code.FOOTNOTE_UNKNOWN,
                    offset,
                    "there is no footnote [^" + label + "] in this article",
                    "write it as a paragraph that starts with [^" + label + "]: or write \\[^" + label
                            + "] for plain brackets");
        }
    }
}
