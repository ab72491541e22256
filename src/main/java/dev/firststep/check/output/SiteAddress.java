package dev.firststep.check.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * An address within the site.
 *
 * @param path of the file or folder from the site's root; empty if it is outside of the site's folder
 * @param fragment decoded; empty if there is none
 * @param written as it stands in the file
 */
record SiteAddress(Optional<String> path, String fragment, String written) {
    /**
     * Reads an address that starts with a slash, or is relative to a file of the site.
     *
     * @param base the path of the site's own address, with slashes at both ends
     */
    static SiteAddress read(String written, String from, String base) {
        int hash = written.indexOf('#');
        String fragment = hash < 0 ? "" : written.substring(hash + 1);
        String whole = hash < 0 ? written : written.substring(0, hash);
        int mark = whole.indexOf('?');
        String path = mark < 0 ? whole : whole.substring(0, mark);
        return new SiteAddress(below(absolute(path, base + from), base), plain(fragment), written);
    }

    private static String absolute(String path, String from) {
        String plain = Disguises.withoutPercents(path);
        if (plain.startsWith("/")) {
            return climbed(plain);
        }
        return plain.isEmpty() ? from : climbed(from.substring(0, from.lastIndexOf('/') + 1) + plain);
    }

    /** As browsers do, a step above the root stays there. */
    private static String climbed(String path) {
        Deque<String> folders = new ArrayDeque<>();
        String[] steps = path.substring(1).split("/", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            step(steps[i], folders);
        }
        String last = steps[steps.length - 1];
        if (last.equals("..") || last.equals(".")) {
            step(last, folders);
            last = "";
        }
        return folders.isEmpty() ? "/" + last : "/" + String.join("/", folders) + "/" + last;
    }

    private static void step(String step, Deque<String> folders) {
        if (step.equals("..")) {
            folders.pollLast();
        } else if (!step.equals(".")) {
            folders.addLast(step);
        }
    }

    private static Optional<String> below(String path, String base) {
        return path.startsWith(base) ? Optional.of(path.substring(base.length())) : Optional.empty();
    }

    private static String plain(String fragment) {
        int directive = fragment.indexOf(":~:");
        return Disguises.withoutPercents(directive < 0 ? fragment : fragment.substring(0, directive));
    }
}
