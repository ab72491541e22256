package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.blocks.FootnoteBlock;
import dev.firststep.markdown.text.Findings;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The footnotes of one body, numbered in the order in which the text calls them. */
final class Footnotes {
    /** A footnote that the text has called. */
    static final class Called {
        private final FootnoteBlock block;
        private final int number;
        private final Set<CloudId> clouds = new TreeSet<>();
        private boolean everywhere;
        private int calls;

        private Called(FootnoteBlock block, int number) {
            this.block = block;
            this.number = number;
        }

        FootnoteBlock block() {
            return block;
        }

        int number() {
            return number;
        }

        int calls() {
            return calls;
        }

        /** The clouds in which some call is shown. */
        CloudScope scope() {
            return everywhere ? CloudScope.EVERYWHERE : CloudScope.of(clouds);
        }

        /** The id of a call, counted from 1. */
        String callId(int call) {
            return "fnref-" + number + (call == 1 ? "" : "-" + call);
        }
    }

    /** Calls of footnotes in one article; a long one has 100. */
    private static final int MAX_CALLS = 2_000;

    private final Findings findings;
    private final Map<String, FootnoteBlock> defined = new LinkedHashMap<>();
    private final Map<String, Called> called = new LinkedHashMap<>();
    private final List<Called> inOrder = new ArrayList<>();
    private int calls;

    Footnotes(Findings findings) {
        this.findings = findings;
    }

    void define(FootnoteBlock block) {
        if (defined.putIfAbsent(block.label(), block) != null) {
            findings.add(
                    Code.FOOTNOTE_UNUSED,
                    block.getStartOffset(),
                    "there is another footnote [^" + block.label() + "] above, so this one is not shown",
                    "give it a label of its own, or delete it");
        }
    }

    /** Reports the footnotes that nothing called, once everything is written. */
    void reportUnused() {
        defined.values().stream()
                .filter(block -> !called.containsKey(block.label()))
                .forEach(block -> findings.add(
                        Code.FOOTNOTE_UNUSED,
                        block.getStartOffset(),
                        "nothing refers to the footnote [^" + block.label() + "], so it is not shown",
                        "write [^" + block.label() + "] where it belongs, or delete it"));
    }

    Set<String> labels() {
        return defined.keySet();
    }

    /** Notes a call, at this offset of the body, of a footnote that is defined. */
    Called call(String label, CloudScope scope, int offset) {
        Called footnote = called.computeIfAbsent(label, this::first);
        footnote.calls++;
        if (++calls == MAX_CALLS + 1) {
            findings.add(
                    Code.LIMIT_FOOTNOTES,
                    offset,
                    "the article refers to footnotes more than " + MAX_CALLS + " times",
                    "split the article; a reader cannot follow so much");
        }
        footnote.everywhere |= scope.only().isEmpty();
        footnote.clouds.addAll(scope.only());
        return footnote;
    }

    private Called first(String label) {
        FootnoteBlock block = defined.get(label);
        if (block == null) {
            throw new IllegalArgumentException("no footnote " + label);
        }
        Called footnote = new Called(block, inOrder.size() + 1);
        inOrder.add(footnote);
        return footnote;
    }

    /** The clouds in which some footnote is shown. */
    CloudScope scope() {
        Set<CloudId> clouds = new TreeSet<>();
        for (Called footnote : inOrder) {
            if (footnote.everywhere) {
                return CloudScope.EVERYWHERE;
            }
            clouds.addAll(footnote.clouds);
        }
        return CloudScope.of(clouds);
    }

    /** Those called so far; writing one of them may call more. */
    List<Called> called() {
        return inOrder;
    }
}
