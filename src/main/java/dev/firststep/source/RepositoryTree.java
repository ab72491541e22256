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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Walks somebody else's repository, whose names are as they are: capitals, blanks and leading dots pass. Links and special
 * files are findings and are left out; the history of the repository is passed over.
 */
public final class RepositoryTree {
    private static final int MAX_DEPTH = 64;

    private final String shownRoot;
    private final DiagnosticSink findings;
    private final List<SourceEntry> entries = new ArrayList<>();

    private RepositoryTree(String shownRoot, DiagnosticSink findings) {
        this.shownRoot = shownRoot;
        this.findings = findings;
    }

    /**
     * Lists the files below a root.
     *
     * @param shownRoot how the root is written in diagnostics
     * @return the files sorted by path
     * @throws IOException if the root or a folder in it cannot be read
     */
    public static List<SourceEntry> list(Path root, String shownRoot, DiagnosticSink findings) throws IOException {
        RepositoryTree tree = new RepositoryTree(shownRoot, findings);
        tree.walk(root.toRealPath(), "", 0);
        tree.entries.sort(Comparator.comparing(SourceEntry::relative));
        return List.copyOf(tree.entries);
    }

    private void walk(Path folder, String prefix, int depth) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        }
        children.sort(Comparator.comparing(path -> path.getFileName().toString()));
        for (Path child : children) {
            String name = child.getFileName().toString();
            if (!name.equals(".git")) {
                visit(child, name, prefix, depth);
            }
        }
    }

    private void visit(Path child, String name, String prefix, int depth) throws IOException {
        String shown = shownRoot + "/" + FileNames.printable(prefix + name);
        BasicFileAttributes attributes =
                Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isSymbolicLink() || !child.toRealPath().equals(child)) {
            report(Code.FILE_OUTSIDE, shown, "this is a link", "put the file itself here; links are not followed");
        } else if (attributes.isDirectory()) {
            enter(child, name, prefix, depth, shown);
        } else if (!attributes.isRegularFile()) {
            report(Code.FILE_TYPE, shown, "this is neither a file nor a folder", "remove it from the repository");
        } else if (nameIsFine(name, shown)) {
            entries.add(new SourceEntry(prefix + name, shown, child));
        }
    }

    private void enter(Path child, String name, String prefix, int depth, String shown) throws IOException {
        if (depth >= MAX_DEPTH) {
            report(Code.LIMIT_NESTING, shown, "folders are nested deeper than " + MAX_DEPTH, "flatten the folders");
        } else if (nameIsFine(name, shown)) {
            walk(child, prefix + name + "/", depth + 1);
        }
    }

    private boolean nameIsFine(String name, String shown) {
        boolean fine = name.indexOf('\\') < 0 && FileNames.printable(name).equals(name);
        if (!fine) {
            report(Code.FILE_NAME, shown, "the name holds a backslash or a character that can't be shown", "rename it");
        }
        return fine;
    }

    private void report(Code code, String shown, String message, String hint) {
        findings.add(code, Position.of(shown), message, hint);
    }
}
