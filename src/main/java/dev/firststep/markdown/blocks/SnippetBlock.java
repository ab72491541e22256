package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.snippet.LineRange;
import dev.firststep.markdown.snippet.Snippet;
import dev.firststep.markdown.snippet.SnippetCall;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A line that stands for a passage of a file of code. */
public final class SnippetBlock extends Block {
    private final SnippetCall call;
    private Optional<Snippet> snippet = Optional.empty();

    SnippetBlock(BasedSequence chars, SnippetCall call) {
        super(chars);
        this.call = call;
    }

    public SnippetCall call() {
        return call;
    }

    /** The passage; empty if there is no such file. Its code is empty if the file has no such passage. */
    public Optional<Snippet> snippet() {
        return snippet;
    }

    /** The lines of the passage to bring out, counted from 1. */
    public SortedSet<Integer> highlighted() {
        int lines = snippet.map(found -> (int) found.code().lines().count()).orElse(0);
        SortedSet<Integer> numbers = new TreeSet<>();
        for (LineRange range : call.highlight()) {
            for (int line = Math.max(range.first(), 1); line <= Math.min(range.last(), lines); line++) {
                numbers.add(line);
            }
        }
        return numbers;
    }

    public void fill(Snippet found) {
        this.snippet = Optional.of(found);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
