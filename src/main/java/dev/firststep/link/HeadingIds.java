package dev.firststep.link;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** The ids of a text's headings, by number, and the number of each id. Immutable; all editions of a text share one. */
public final class HeadingIds extends AbstractList<String> implements RandomAccess {
    private final List<String> ids;
    private final Map<String, Integer> numbers = new HashMap<>();

    public HeadingIds(List<String> ids) {
        this.ids = List.copyOf(ids);
        for (int i = 0; i < ids.size(); i++) {
            numbers.putIfAbsent(ids.get(i), i);
        }
    }

    @Override
    public String get(int number) {
        return ids.get(number);
    }

    @Override
    public int size() {
        return ids.size();
    }

    /** Takes the same time however many headings there are: a page may have thousands, and as many links to them. */
    @Override
    public int indexOf(Object id) {
        return numbers.getOrDefault(id, -1);
    }
}
