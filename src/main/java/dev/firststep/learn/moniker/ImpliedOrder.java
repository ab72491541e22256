package dev.firststep.learn.moniker;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** Reads products and the order of their versions from the names of monikers, for want of a definition. */
final class ImpliedOrder {
    /** Numbers longer than this are no versions; they are compared as text. */
    private static final int LONGEST_NUMBER = 18;

    private ImpliedOrder() {}

    static List<Moniker> monikers(Collection<String> names) {
        TreeSet<String> sorted = new TreeSet<>(Comparator.comparing(ImpliedOrder::product)
                .thenComparing(ImpliedOrder::version, ImpliedOrder::compare)
                .thenComparing(Comparator.naturalOrder()));
        names.forEach(name -> sorted.add(name.toLowerCase(Locale.ROOT)));
        List<Moniker> monikers = new ArrayList<>();
        for (String name : sorted) {
            monikers.add(new Moniker(name, product(name), monikers.size()));
        }
        return monikers;
    }

    /** What stands before the number: {@code tool} of {@code tool-2.1}. */
    private static String product(String name) {
        return name.substring(0, productEnd(name));
    }

    private static int productEnd(String name) {
        for (int i = 1; i + 1 < name.length(); i++) {
            if (name.charAt(i) == '-' && isDigit(name.charAt(i + 1))) {
                return i;
            }
        }
        return name.length();
    }

    private static String version(String name) {
        return name.substring(productEnd(name));
    }

    /** A name without a version is the newest of its product. */
    private static int compare(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Boolean.compare(a.isEmpty(), b.isEmpty());
        }
        List<String> left = parts(a);
        List<String> right = parts(b);
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = comparePart(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int comparePart(String a, String b) {
        boolean numbers = isNumber(a) && isNumber(b);
        return numbers ? Long.compare(Long.parseLong(a), Long.parseLong(b)) : a.compareTo(b);
    }

    private static boolean isNumber(String part) {
        return part.length() <= LONGEST_NUMBER && part.chars().allMatch(c -> isDigit((char) c));
    }

    private static List<String> parts(String version) {
        List<String> parts = new ArrayList<>();
        for (String part : version.split("[-._]", -1)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
