package dev.firststep.markdown.single;

import java.util.Map;
import java.util.TreeMap;

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
        int gone = 0;
        for (int i = 0; i < text.length(); i++) {
            gone = Math.max(gone, removed.getOrDefault(i, 0));
            edited.append(inserted.getOrDefault(i, ""));
            if (i >= gone) {
                edited.append(text.charAt(i));
            }
        }
        return edited.toString();
    }
}
