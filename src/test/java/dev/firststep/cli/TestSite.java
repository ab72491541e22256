package dev.firststep.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A small help centre in a temporary folder, written as one text: a line {@code -- path --} starts a file. A site of two
 * languages and two clouds stands behind it, so that a test writes only what it is about.
 */
public final class TestSite {
    private static final String BASIS = """
            -- content/site.yml --
            name: {en: Help, zh-CN: 帮助}
            description: {en: What to do yourself., zh-CN: 自助办理。}
            publisher: {en: Us, zh-CN: 我们}
            base_url: https://help.example.com/
            source_locale: en
            locales:
              - {tag: en, name: English}
              - {tag: zh-CN, name: 简体中文}
            -- content/clouds.yml --
            shared_hosts: [www.w3.org]
            redirectors:
              - {from: "https://aka.ms/pinned", to: "https://portal.azure.com/"}
            endpoints:
              azure-portal: {name: {en: Azure portal, zh-CN: Azure 门户}}
              password-reset: {name: {en: Password reset, zh-CN: 密码重置}}
            clouds:
              global:
                name: {en: Global, zh-CN: 全球}
                operator: {en: Microsoft, zh-CN: Microsoft}
                hosts: [portal.azure.com, reset.example.com]
                endpoints:
                  azure-portal: https://portal.azure.com/
                  password-reset: https://reset.example.com/
              china-21vianet:
                name: {en: China, zh-CN: 中国}
                operator: {en: 21Vianet, zh-CN: 世纪互联}
                hosts: [portal.azure.cn]
                endpoints:
                  azure-portal: https://portal.azure.cn/
            -- content/support.yml --
            default: billing
            topics:
              billing: {name: {en: Bills, zh-CN: 账单}}
              outages: {name: {en: Outages, zh-CN: 故障}}
            routes:
              - {topic: billing, to: "article:contact"}
              - {topic: outages, to: "article:contact"}
            -- content/en/toc.yml --
            - article: contact
            -- content/en/contact.md --
            ---
            title: Contact
            description: Whom to ask.
            ---
            Ask your partner.

            ## By phone

            Call.
            """;

    private final Path root;

    private TestSite(Path root) {
        this.root = root;
    }

    /** What a command said and how it ended. */
    public record Result(int code, String out, String err) {
        /** The lines of the findings themselves, without their hints. */
        public List<String> findings() {
            return out.lines()
                    .filter(line -> !line.startsWith(" ") && !line.isBlank())
                    .toList();
        }
    }

    /** Writes a site; files given here replace those of the basis. */
    public static TestSite at(Path root, String files) throws IOException {
        TestSite site = new TestSite(root);
        site.write(BASIS);
        site.write(files);
        return site;
    }

    /** Writes these files and no others. */
    static TestSite bare(Path root, String files) throws IOException {
        TestSite site = new TestSite(root);
        site.write(files);
        return site;
    }

    /** A site that is not there yet. */
    static TestSite nowhere() {
        return new TestSite(Path.of("nowhere"));
    }

    /** Writes more files in the same notation. */
    public void write(String files) throws IOException {
        for (String part : files.split("(?m)^-- ", -1)) {
            if (!part.isBlank()) {
                int end = part.indexOf(" --\n");
                write(part.substring(0, end), part.substring(end + 4).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    public void write(String path, byte[] bytes) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    void delete(String path) throws IOException {
        Files.delete(root.resolve(path));
    }

    /** The header of a PNG image, which is all that is read of one. */
    public static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .array();
    }

    public Path path(String path) {
        return root.resolve(path);
    }

    public String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    public Result build(String... more) {
        return run("build", more);
    }

    public Result check(String... more) {
        return run("check", more);
    }

    Result run(String command, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of(command, "--content", root.resolve("content").toString()));
        if (!List.of(more).contains("--out") && !command.equals("new")) {
            arguments.addAll(List.of("--out", root.resolve("site").toString()));
        }
        arguments.addAll(List.of(more));
        return runPlainly(new Terminal(false, false, false), arguments.toArray(String[]::new));
    }

    /** Builds the sample help centre. */
    public static Result sample(String... options) {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(List.of(options));
        return nowhere().runPlainly(new Terminal(false, false, false), arguments.toArray(String[]::new));
    }

    /** Runs a command line as it is; what it says of the content's folder is shortened to {@code content}. */
    Result runPlainly(Terminal terminal, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(arguments, new Console(outStream, errStream, terminal));
        String content = root.resolve("content").toString();
        return new Result(
                code,
                out.toString(StandardCharsets.UTF_8).replace(content, "content"),
                err.toString(StandardCharsets.UTF_8).replace(content, "content"));
    }

    /** Every generated file, as text, by path. */
    public SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path site = root.resolve("site");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
