package dev.firststep.render.template;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.SitePath;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a folder of templates, and nothing outside it. */
final class TemplateFolder {
    static final int MAX_FILE_BYTES = 1 << 20;

    private final Path root;
    private final String shown;
    private final DiagnosticSink sink;
    private final SortedMap<String, TemplateFile> files = new TreeMap<>();

    TemplateFolder(Path root, String shown, DiagnosticSink sink) {
        this.root = root;
        this.shown = shown;
        this.sink = sink;
    }

    SortedMap<String, TemplateFile> read() throws IOException {
        walk(root, "", root.toRealPath());
        return files;
    }

    private void walk(Path folder, String prefix, Path realRoot) throws IOException {
        for (Path entry : sorted(folder)) {
            String file = String.valueOf(entry.getFileName());
            if (!file.startsWith(".")) {
                visit(entry, prefix + file, realRoot);
            }
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        }
    }

    private void visit(Path entry, String name, Path realRoot) throws IOException {
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            walk(entry, name + "/", realRoot);
        } else if (!isConfined(entry, realRoot)) {
            refuse(Code.FILE_OUTSIDE, name, "leads out of the templates", "copy the file into the folder instead");
        } else if (accepts(name)) {
            take(entry, name);
        }
    }

    private static boolean isConfined(Path entry, Path realRoot) {
        try {
            Path real = entry.toRealPath();
            return real.startsWith(realRoot) && Files.isRegularFile(real);
        } catch (IOException brokenLink) {
            return false;
        }
    }

    private boolean accepts(String name) {
        if (name.startsWith("assets/")) {
            return acceptsAsset(name);
        }
        boolean strings = name.startsWith("strings/") && name.endsWith(".yml");
        boolean template = name.endsWith(".ftlh") || strings;
        if (!template && !name.endsWith(".md")) {
            String hint = "name templates *.ftlh, and put strings into strings/ and other files into assets/";
            refuse(Code.FILE_TYPE, name, "is not a template", hint);
        }
        return template;
    }

    private boolean acceptsAsset(String name) {
        boolean valid = SitePath.isValid(name) && name.lastIndexOf('.') > name.lastIndexOf('/');
        if (!valid) {
            refuse(Code.FILE_NAME, name, "cannot be an address", "use lower-case letters, digits, '.', '-' and '_'");
        }
        return valid;
    }

    private void take(Path entry, String name) throws IOException {
        if (Files.size(entry) > MAX_FILE_BYTES) {
            refuse(Code.LIMIT_FILE_SIZE, name, "is larger than 1 MiB", "make it smaller");
            return;
        }
        byte[] bytes = Files.readAllBytes(entry);
        if (!name.startsWith("assets/") && !isUtf8(bytes)) {
            refuse(Code.ENCODING, name, "is not UTF-8", "save it as UTF-8");
            return;
        }
        files.put(name, new TemplateFile(name, shown + "/" + name, bytes));
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private void refuse(Code code, String name, String problem, String hint) {
        String file = shown + "/" + name;
        sink.add(code, Position.of(file), "'" + name + "' " + problem, hint);
    }
}
