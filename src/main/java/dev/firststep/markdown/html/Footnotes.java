package dev.firststep.markdown.html;

import dev.firststep.markdown.blocks.FootnoteBlock;
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

    /** Far above what anybody writes; a page with every call of a full file would have 8 MiB. */
    static final int MAX_CALLS = 2_000;

    private int calls;
    private final Map<String, FootnoteBlock> defined = new LinkedHashMap<>();
    private final Map<String, Called> called = new LinkedHashMap<>();
    private final List<Called> inOrder = new ArrayList<>();

    void define(FootnoteBlock block) {
        defined.putIfAbsent(block.label(), block);
    }

    Set<String> labels() {
        return defined.keySet();
    }

    /** Notes a call of a footnote that is defined. */
    Called call(String label, CloudScope scope) {
        Called footnote = called.computeIfAbsent(label, this::first);
        footnote.calls += calls++ < MAX_CALLS ? 1 : 0;
        footnote.everywhere |= scope.only().isEmpty();
        footnote.clouds.addAll(scope.only());
        return footnote;
    }

    /** How often footnotes have been called. */
    int calls() {
        return calls;
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
