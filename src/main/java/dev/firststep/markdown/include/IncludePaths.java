package dev.firststep.markdown.include;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Paths of files that name each other, with forward slashes. */
final class IncludePaths {
    private IncludePaths() {}

    /** The path that an include means: decoded, with forward slashes. */
    static String decoded(String written) {
        String path = written.replace('\\', '/');
        try {
            return path.indexOf('%') < 0 ? path : URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** Whether a destination names a file by its place relative to another. */
    static boolean isRelative(String destination) {
        if (destination.isEmpty() || "#/?~\\@".indexOf(destination.charAt(0)) >= 0) {
            return false;
        }
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c == ':') {
                return false;
            }
            if ("/?#\\".indexOf(c) >= 0) {
                return true;
            }
        }
        return true;
    }

    /** A destination in one file, seen from another: {@code img/a.png} in {@code x/b.md} is {@code x/img/a.png} in {@code c.md}. */
    static String seenFrom(String file, String destination, String includedIn) {
        List<String> to = segments(folder(includedIn));
        String rest = walk(to, destination);
        List<String> from = segments(folder(file));
        int common = 0;
        while (common < to.size() && common < from.size() && to.get(common).equals(from.get(common))) {
            common++;
        }
        return "../".repeat(from.size() - common) + joined(to.subList(common, to.size())) + rest;
    }

    /** A destination in a file, seen from the root: {@code ~/x/img/a.png}. */
    static String seenFromRoot(String destination, String includedIn) {
        List<String> to = segments(folder(includedIn));
        String rest = walk(to, destination);
        return "~/" + joined(to) + rest;
    }

    /** Follows the dots at the start and inside of a destination; what is left of it after the folders. */
    private static String walk(List<String> folders, String destination) {
        int end = pathEnd(destination);
        String path = destination.substring(0, end).replace('\\', '/');
        int slash = path.lastIndexOf('/');
        for (String segment :
                slash < 0 ? List.<String>of() : List.of(path.substring(0, slash).split("/", -1))) {
            boolean up = segment.equals("..");
            if (up && !folders.isEmpty() && !folders.get(folders.size() - 1).equals("..")) {
                folders.remove(folders.size() - 1);
            } else if (up || (!segment.isEmpty() && !segment.equals("."))) {
                folders.add(segment);
            }
        }
        return path.substring(slash + 1) + destination.substring(end);
    }

    private static int pathEnd(String destination) {
        int i = 0;
        while (i < destination.length() && destination.charAt(i) != '?' && destination.charAt(i) != '#') {
            i++;
        }
        return i;
    }

    private static String folder(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static List<String> segments(String folder) {
        List<String> segments = new ArrayList<>();
        for (String segment : folder.split("/", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment.replace("%", "%25").replace(" ", "%20"));
            }
        }
        return segments;
    }

    private static String joined(List<String> segments) {
        return segments.isEmpty() ? "" : String.join("/", segments) + "/";
    }
}
