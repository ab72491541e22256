package dev.firststep.learn.toc.join;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.glob.Glob;
import dev.firststep.learn.glob.GlobFlavour;
import dev.firststep.learn.toc.Placed;
import dev.firststep.learn.toc.WrittenNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the entries of one table below those entries of another whose patterns their names match, each at the first place
 * that asks for it. What no place asks for is left out.
 */
final class JoinedToc {
    private final List<WrittenNode> joined;
    private final boolean[] placed;
    private final GlobFlavour flavour;
    private final DiagnosticSink sink;

    private JoinedToc(List<WrittenNode> joined, GlobFlavour flavour, DiagnosticSink sink) {
        this.joined = joined;
        this.placed = new boolean[joined.size()];
        this.flavour = flavour;
        this.sink = sink;
    }

    /** The entries of the upper table with those of the other. */
    static List<WrittenNode> of(
            List<WrittenNode> upper, List<WrittenNode> joined, GlobFlavour flavour, DiagnosticSink sink) {
        JoinedToc toc = new JoinedToc(joined, flavour, sink);
        return upper.stream().map(toc::filled).toList();
    }

    /** Entries of its own come first, and are filled after it. */
    private WrittenNode filled(WrittenNode node) {
        List<WrittenNode> found = new ArrayList<>();
        for (Placed pattern : node.joining().children()) {
            glob(pattern).ifPresent(glob -> take(glob, found));
        }
        List<WrittenNode> items = new ArrayList<>();
        node.items().forEach(item -> items.add(filled(item)));
        items.addAll(found);
        return node.withItems(items);
    }

    private void take(Glob glob, List<WrittenNode> found) {
        for (int i = 0; i < placed.length; i++) {
            Optional<Placed> name = joined.get(i).name();
            if (!placed[i] && name.isPresent() && glob.matches(name.get().text())) {
                placed[i] = true;
                found.add(joined.get(i));
            }
        }
    }

    private Optional<Glob> glob(Placed pattern) {
        Optional<Glob> glob = Glob.of(pattern.text(), flavour);
        if (glob.isEmpty()) {
            sink.add(
                    Code.GLOB_INVALID,
                    pattern.position(),
                    "the pattern " + Wording.quoted(pattern.text()) + " can't be read",
                    "close every bracket and brace, and put no brace into another");
        }
        return glob;
    }

    /** Gives every entry that leads to a page and has others below it an entry of its own for that page. */
    static WrittenNode withOverview(WrittenNode node) {
        if (node.items().isEmpty()) {
            return node;
        }
        List<WrittenNode> items = new ArrayList<>();
        boolean leads = node.href().isPresent() || node.uid().isPresent();
        if (leads) {
            items.add(node.alone("Overview"));
        }
        node.items().forEach(item -> items.add(withOverview(item)));
        return (leads ? node.leadingTo(Optional.empty(), Optional.empty()) : node).withItems(items);
    }
}
