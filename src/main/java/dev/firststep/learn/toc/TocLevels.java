package dev.firststep.learn.toc;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Turns headings, as they come, into a tree. */
final class TocLevels {
    /** No table of contents has more levels than a reader can follow. */
    static final int MAX_DEPTH = 32;

    private final DiagnosticSink sink;
    private final List<WrittenNode> roots = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int rootLevel;

    TocLevels(DiagnosticSink sink) {
        this.sink = sink;
    }

    /** An entry that may still get children. */
    private record Open(int level, Optional<WrittenNode> node, List<WrittenNode> children) {}

    void add(TocHeading heading, String file) {
        Position start = new Position(file, heading.line(), 1);
        Optional<WrittenNode> node = node(heading, start, new Position(file, heading.line(), heading.column()));
        if (node.isEmpty()) {
            return;
        }
        rootLevel = rootLevel == 0 ? heading.level() : rootLevel;
        closeDownTo(heading.level());
        int above = open.isEmpty() ? rootLevel - 1 : open.element().level();
        boolean fits = heading.level() == above + 1 && open.size() < MAX_DEPTH;
        if (!fits) {
            report(start, above, heading.level());
        }
        open.push(new Open(heading.level(), fits ? node : Optional.empty(), new ArrayList<>()));
    }

    private void report(Position position, int above, int level) {
        if (open.size() >= MAX_DEPTH) {
            sink.add(
                    Code.LIMIT_NESTING,
                    position,
                    "entries nested more than " + MAX_DEPTH + " deep",
                    "move the entries up a level");
            return;
        }
        sink.add(
                Code.TOC_SYNTAX,
                position,
                "an entry of level " + level + " can't follow one of level " + above,
                "go down one level at a time, and start with the top level");
    }

    private void closeDownTo(int level) {
        while (!open.isEmpty() && open.element().level() >= level) {
            close();
        }
    }

    private void close() {
        Open done = open.pop();
        List<WrittenNode> siblings = open.isEmpty() ? roots : open.element().children();
        done.node().map(node -> node.withItems(done.children())).ifPresent(siblings::add);
    }

    private Optional<WrittenNode> node(TocHeading heading, Position start, Position place) {
        HeadingText text = HeadingText.of(heading.text());
        if (text instanceof HeadingText.Mixed) {
            sink.add(
                    Code.TOC_SYNTAX,
                    start,
                    "an entry is a name, a link or a reference, and nothing beside it: "
                            + Wording.quoted(heading.text()),
                    "write '# [name](page.md)' and put what stands beside the link into the name");
            return Optional.empty();
        }
        if (text instanceof HeadingText.Reference reference) {
            return Optional.of(WrittenNode.of(
                    Optional.empty(), Optional.empty(), placed(reference.uid(), place), Optional.empty(), start));
        }
        if (text instanceof HeadingText.Link link) {
            Optional<String> title = Optional.of(link.title()).filter(words -> !words.isBlank());
            return Optional.of(WrittenNode.of(
                    placed(link.name(), place), placed(link.href(), place), Optional.empty(), title, start));
        }
        return Optional.of(WrittenNode.of(
                placed(((HeadingText.Plain) text).name(), place),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                start));
    }

    private static Optional<Placed> placed(String text, Position place) {
        return Optional.of(new Placed(text.strip(), place))
                .filter(value -> !value.text().isEmpty());
    }

    List<WrittenNode> tree() {
        closeDownTo(0);
        return List.copyOf(roots);
    }
}
