package dev.firststep.source;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Walks a root folder in a fixed order. Links, special files and names that do not mean the same everywhere are findings
 * and are left out; hidden files are passed over.
 */
public final class SourceTree {
    /** Deeper than any help centre; keeps the walk off the end of the stack. */
    private static final int MAX_DEPTH = 32;

    private final Path root;
    private final String shownRoot;
    private final Predicate<String> freeNames;
    private final DiagnosticSink findings;
    private final List<SourceEntry> entries = new ArrayList<>();

    private SourceTree(Path root, String shownRoot, Predicate<String> freeNames, DiagnosticSink findings) {
        this.root = root;
        this.shownRoot = shownRoot;
        this.freeNames = freeNames;
        this.findings = findings;
    }

    /**
     * Lists the files below a root.
     *
     * @param shownRoot how the root is written in diagnostics
     * @param freeNames names that top-level folders may have although the rules for names forbid them, such as {@code zh-CN}
     * @return the files sorted by path
     * @throws IOException if the root or a folder in it cannot be read
     */
    public static List<SourceEntry> list(
            Path root, String shownRoot, Predicate<String> freeNames, DiagnosticSink findings) throws IOException {
        SourceTree tree = new SourceTree(root.toRealPath(), shownRoot, freeNames, findings);
        tree.walk(tree.root, "", 0);
        tree.entries.sort(Comparator.comparing(SourceEntry::relative));
        return List.copyOf(tree.entries);
    }

    private void walk(Path folder, String prefix, int depth) throws IOException {
        Map<String, String> seen = new HashMap<>();
        for (Path child : sortedChildren(folder)) {
            String name = child.getFileName().toString();
            if (!name.startsWith(".")) {
                visit(child, name, prefix, depth, seen);
            }
        }
    }

    private static List<Path> sortedChildren(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        children.sort(Comparator.comparing(path -> path.getFileName().toString()));
        return children;
    }

    private void visit(Path child, String name, String prefix, int depth, Map<String, String> seen) throws IOException {
        String shown = shownRoot + "/" + FileNames.printable(prefix + name);
        BasicFileAttributes attributes =
                Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink() || !child.toRealPath().equals(child)) {
            report(Code.FILE_OUTSIDE, shown, "this is a link", "put the file itself here; links are not followed");
        } else if (attributes.isDirectory()) {
            enter(child, name, prefix, depth, shown, seen);
        } else if (!attributes.isRegularFile()) {
            report(Code.FILE_TYPE, shown, "this is neither a file nor a folder", "remove it from the content");
        } else if (nameIsFine(name, shown, seen)) {
            entries.add(new SourceEntry(prefix + name, shown, child));
        }
    }

    private void enter(Path child, String name, String prefix, int depth, String shown, Map<String, String> seen)
            throws IOException {
        boolean free = depth == 0 && freeNames.test(name);
        if (depth >= MAX_DEPTH) {
            report(Code.LIMIT_NESTING, shown, "folders are nested deeper than " + MAX_DEPTH, "flatten the folders");
        } else if (free || nameIsFine(name, shown, seen)) {
            walk(child, prefix + name + "/", depth + 1);
        }
    }

    private boolean nameIsFine(String name, String shown, Map<String, String> seen) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String twin = seen.putIfAbsent(folded, name);
        if (twin != null) {
            report(
                    Code.FILE_CLASH,
                    shown,
                    "'" + FileNames.printable(twin) + "' differs from this name only in case or composition",
                    "rename one of the two");
            return false;
        }
        return FileNames.problem(name)
                .map(problem -> {
                    report(Code.FILE_NAME, shown, problem, "rename it, for example to 'reset-a-password.md'");
                    return false;
                })
                .orElse(true);
    }

    private void report(Code code, String shown, String message, String hint) {
        findings.add(code, Position.of(shown), message, hint);
    }
}
