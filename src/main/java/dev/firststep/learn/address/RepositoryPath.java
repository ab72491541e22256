package dev.firststep.learn.address;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Paths with forward slashes, relative to a repository or a docset. A path that leaves its root starts with {@code ../};
 * the root itself is the empty text.
 */
public final class RepositoryPath {
    private RepositoryPath() {}

    /** Backslashes turned, empty and {@code .} segments dropped, {@code ..} applied; a slash at either end stays. */
    public static String normalize(String path) {
        String turned = path.replace('\\', '/');
        boolean rooted = turned.startsWith("/");
        Deque<String> kept = new ArrayDeque<>();
        String last = "";
        for (String segment : turned.split("/", -1)) {
            last = segment;
            if (segment.equals("..") && !kept.isEmpty() && !kept.peekLast().equals("..")) {
                kept.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                kept.addLast(segment);
            }
        }
        boolean folder = last.isEmpty() || last.equals(".") || last.equals("..");
        String joined = String.join("/", kept);
        return (rooted ? "/" : "") + joined + (folder && !joined.isEmpty() ? "/" : "");
    }

    /** A normalized path without a slash at its end. */
    public static String file(String path) {
        String normal = normalize(path);
        return normal.length() > 1 && normal.endsWith("/") ? normal.substring(0, normal.length() - 1) : normal;
    }

    /** A normalized path of a folder: with a slash at its end, or empty for the root. */
    public static String folder(String path) {
        String normal = normalize(path);
        return normal.isEmpty() || normal.endsWith("/") ? normal : normal + "/";
    }

    /** The folder that a file stands in, with a slash at its end; empty for the root. */
    public static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /** The last segment. */
    public static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The last segment without its last ending. */
    public static String stem(String path) {
        String name = name(path);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The ending of the last segment with its dot, empty when there is none. */
    public static String ending(String path) {
        return name(path).substring(stem(path).length());
    }

    /** A path as it is written in a file. */
    public static String resolve(String folder, String written) {
        String turned = written.replace('\\', '/');
        boolean rooted = turned.startsWith("/") || (turned.length() > 1 && turned.charAt(1) == ':');
        return rooted
                ? normalize(turned)
                : normalize(folder + (folder.isEmpty() || folder.endsWith("/") ? "" : "/") + turned);
    }

    /** Whether a path leads out of its root. */
    public static boolean leaves(String normalized) {
        return normalized.equals("..") || normalized.startsWith("../") || normalized.startsWith("/");
    }

    /**
     * What is left of a path below a matcher, which is a folder or the path itself.
     *
     * @return empty when the path does not start there; the empty text when it is the matcher itself
     */
    public static Optional<String> below(String path, String matcher) {
        String start = normalize(matcher);
        if (start.isEmpty()) {
            return Optional.of(path);
        }
        if (path.equals(start)) {
            return Optional.of("");
        }
        String folder = start.endsWith("/") ? start : start + "/";
        return path.startsWith(folder) ? Optional.of(path.substring(folder.length())) : Optional.empty();
    }

    /** The way from one file to another. */
    public static String relative(String fromFile, String toFile) {
        String[] from = parent(fromFile).split("/", -1);
        String[] to = toFile.split("/", -1);
        int common = 0;
        while (common < from.length - 1 && common < to.length - 1 && from[common].equals(to[common])) {
            common++;
        }
        StringBuilder out = new StringBuilder("../".repeat(from.length - 1 - common));
        for (int i = common; i < to.length; i++) {
            out.append(to[i]).append(i == to.length - 1 ? "" : "/");
        }
        return out.toString();
    }
}
