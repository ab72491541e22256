package dev.firststep.learn.applicability;

import dev.firststep.diagnostic.Position;
import dev.firststep.markdown.OpeningBlock;
import dev.firststep.markdown.OpeningBlock.Kind;
import dev.firststep.markdown.OpeningBlock.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the notes of one paragraph, and of the list under it. */
final class NoteReader {
    /**
     * The notes of a paragraph.
     *
     * @param list whether the names stand in the list that follows it
     */
    record Found(List<Note> notes, boolean list) {}

    private NoteReader() {}

    /** The notes that a paragraph consists of; empty if it holds anything else. */
    static Optional<Found> read(OpeningBlock paragraph, Optional<OpeningBlock> next) {
        List<Line> source = joined(paragraph.source());
        List<Line> target = joined(paragraph.target());
        List<Note> notes = new ArrayList<>();
        boolean list = false;
        for (int i = 0; i < source.size(); i++) {
            Optional<Label> label = Label.read(source.get(i));
            if (label.isEmpty()) {
                return Optional.empty();
            }
            Optional<Label> translated = source.size() == target.size() ? Label.read(target.get(i)) : Optional.empty();
            boolean last = i + 1 == source.size();
            if (label.get().rest().isEmpty()
                    && last
                    && next.filter(NoteReader::isList).isPresent()) {
                notes.add(listed(label.get(), translated, next.orElseThrow(), paragraph.position()));
                list = true;
            } else {
                notes.add(onOneLine(label.get(), translated, paragraph.position()));
            }
        }
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Found(notes, list));
    }

    private static boolean isList(OpeningBlock block) {
        return block.kind() == Kind.LIST;
    }

    /** Lines that go on with a list of names are part of the line before. */
    private static List<Line> joined(List<Line> lines) {
        List<Line> joined = new ArrayList<>();
        for (Line line : lines) {
            int last = joined.size() - 1;
            if (last >= 0
                    && (joined.get(last).text().endsWith("|") || line.text().startsWith("|"))) {
                Line before = joined.get(last);
                joined.set(last, new Line(before.text() + " " + line.text(), before.strong()));
            } else if (!line.text().isEmpty()) {
                joined.add(line);
            }
        }
        return joined;
    }

    private static Note onOneLine(Label label, Optional<Label> translated, Position position) {
        List<String> source = names(label.rest());
        List<String> target = translated.map(t -> names(t.rest())).orElse(List.of());
        return new Note(label.kind(), source, target, isDamaged(label, translated), position);
    }

    private static Note listed(Label label, Optional<Label> translated, OpeningBlock list, Position position) {
        return new Note(
                label.kind(), items(list.source()), items(list.target()), isDamaged(label, translated), position);
    }

    private static boolean isDamaged(Label label, Optional<Label> translated) {
        return label.damaged() || translated.map(Label::damaged).orElse(true);
    }

    private static List<String> items(List<Line> items) {
        List<String> names = new ArrayList<>();
        items.forEach(item -> names.addAll(split(item.text(), "|｜")));
        return names;
    }

    /** Names are kept apart by bars, and where there are none by commas. */
    private static List<String> names(String text) {
        boolean bars = text.indexOf('|') >= 0 || text.indexOf('｜') >= 0;
        return split(text, bars ? "|｜" : ",，、;；");
    }

    private static List<String> split(String text, String separators) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                String name = text.substring(start, i).strip();
                if (!Letters.of(name).isEmpty()) {
                    names.add(name);
                }
                start = i + 1;
            }
        }
        return names;
    }
}
