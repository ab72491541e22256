package dev.firststep.markdown.blocks;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.firststep.markdown.inline.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tabs that follow one another; its children are {@link TabBlock}s. */
public final class TabGroupBlock extends Block {
    private final List<TabBlock> tabs = new ArrayList<>();

    private TabGroupBlock(BasedSequence chars) {
        super(chars);
    }

    public List<TabBlock> tabs() {
        return List.copyOf(tabs);
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /**
     * Makes groups of the headings that are titles of tabs and of what follows them: up to a line across the page, which
     * vanishes, or to the end of the block in which they stand. Groups that are there already only get their titles anew.
     *
     * @param pieces the pieces of a heading without the anchor that became its id
     */
    public static void gather(Node root, Function<Heading, List<Inline>> pieces) {
        Node child = root.getFirstChild();
        while (child != null) {
            if (child instanceof TabBlock tab) {
                title(tab.heading(), pieces).ifPresent(tab::retitle);
            }
            Optional<TabTitle> title = title(child, pieces);
            Node next = title.isPresent() ? group((Heading) child, title.get(), pieces) : child.getNext();
            if (title.isEmpty() && !(child instanceof Heading)) {
                gather(child, pieces);
            }
            child = next;
        }
    }

    private static Optional<TabTitle> title(Node node, Function<Heading, List<Inline>> pieces) {
        return node instanceof Heading heading ? TabTitle.of(pieces.apply(heading)) : Optional.empty();
    }

    /** Gathers one group, and returns what follows it. */
    private static @Nullable Node group(Heading first, TabTitle title, Function<Heading, List<Inline>> pieces) {
        TabGroupBlock group = new TabGroupBlock(first.getChars());
        first.insertBefore(group);
        TabBlock tab = group.add(first, title);
        Node node = group.getNext();
        while (node != null && !(node instanceof ThematicBreak)) {
            Node next = node.getNext();
            Optional<TabTitle> another = title(node, pieces);
            if (another.isPresent()) {
                tab = group.add((Heading) node, another.get());
            } else {
                node.unlink();
                tab.appendChild(node);
                gather(tab.getLastChild(), pieces);
            }
            node = next;
        }
        Node after = node == null ? null : node.getNext();
        if (node != null) {
            node.unlink();
        }
        return after;
    }

    private TabBlock add(Heading heading, TabTitle title) {
        heading.unlink();
        TabBlock tab = new TabBlock(heading, title);
        tabs.add(tab);
        appendChild(tab);
        return tab;
    }
}
