package dev.firststep.markdown.single;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Changes to a text, by place: what is taken out, and what is put in. Places are those of the unchanged text. */
final class Edits {
    private final TreeMap<Integer, Integer> removed = new TreeMap<>();
    private final Map<Integer, String> inserted = new TreeMap<>();

    void remove(int start, int end) {
        if (start < end) {
            removed.merge(start, end, Math::max);
        }
    }

    /** Puts something before the character at a place; not twice. */
    void insert(int place, String text) {
        inserted.putIfAbsent(place, text);
    }

    String apply(String text) {
        StringBuilder edited = new StringBuilder(text.length());
        SortedSet<Integer> places = new TreeSet<>(removed.keySet());
        places.addAll(inserted.keySet());
        int done = 0;
        for (int place : places) {
            if (place > done) {
                edited.append(text, done, place);
                done = place;
            }
            edited.append(inserted.getOrDefault(place, ""));
            done = Math.max(done, removed.getOrDefault(place, 0));
        }
        return edited.append(text, Math.min(done, text.length()), text.length()).toString();
    }
}
