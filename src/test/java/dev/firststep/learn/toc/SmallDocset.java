package dev.firststep.learn.toc;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A docset in memory: files by path, of which those under {@code source:} are the source repository's. */
final class SmallDocset implements TocTargets {
    private static final String SOURCE = "source:";

    final Findings findings = new Findings();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, List<String>> versions = new TreeMap<>();
    private final Map<String, Referenced> uids = new TreeMap<>();

    SmallDocset file(String path, String text) {
        files.put(path, text);
        return this;
    }

    SmallDocset page(String path, String... monikers) {
        files.put(path, "");
        versions.put(path, List.of(monikers));
        return this;
    }

    SmallDocset uid(String uid, String page, String name) {
        uids.put(uid, new Referenced(new Destination.ToPage(page, ""), Optional.of(name)));
        return this;
    }

    Toc load(String path) {
        return new TocLoader(this, findings).load(new TocFile(path, false));
    }

    TocMap map() {
        List<TocFile> tocs = new ArrayList<>();
        for (String path : files.keySet()) {
            boolean fallback = path.startsWith(SOURCE);
            String plain = fallback ? path.substring(SOURCE.length()) : path;
            if (TocName.matches(plain) && !(fallback && files.containsKey(plain))) {
                tocs.add(new TocFile(plain, fallback));
            }
        }
        return TocMap.of(tocs, this, findings);
    }

    @Override
    public String shown(String path) {
        return path;
    }

    @Override
    public WrittenToc read(TocFile file) {
        String text = files.getOrDefault((file.fallback() ? SOURCE : "") + file.path(), "");
        if (file.path().endsWith(".md")) {
            return TocReader.ofMarkdown(file.path(), text, findings);
        }
        return YamlParser.parse(YamlText.ofFile(file.path(), text), findings)
                .map(root -> TocReader.ofTree(root, findings))
                .orElse(WrittenToc.EMPTY);
    }

    @Override
    public Optional<TocFile> toc(Placed href, String path, TocFile from) {
        Optional<TocFile> found = find(resolve(from.path(), path));
        if (found.isEmpty()) {
            missing(href);
        }
        return found;
    }

    @Override
    public Optional<TocFile> tocOfFolder(String folder, TocFile from) {
        return TocName.IN_ORDER.stream()
                .map(name -> find(resolve(from.path(), folder + name)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<TocFile> find(String path) {
        return files.keySet().stream()
                .filter(file -> file.equalsIgnoreCase(path) || file.equalsIgnoreCase(SOURCE + path))
                .map(file -> file.startsWith(SOURCE)
                        ? new TocFile(file.substring(SOURCE.length()), true)
                        : new TocFile(file, false))
                .findFirst();
    }

    @Override
    public Destination follow(Placed href, TocFile from) {
        if (HrefKind.of(href.text()) == HrefKind.ADDRESS) {
            return new Destination.ToAddress(href.text());
        }
        String path = HrefKind.path(href.text());
        String target = resolve(from.path(), path);
        if (files.containsKey(target)) {
            return new Destination.ToPage(target, href.text().substring(path.length()));
        }
        missing(href);
        return new Destination.Dead(href.text());
    }

    @Override
    public Optional<Referenced> reference(Placed uid, TocFile from) {
        return Optional.ofNullable(uids.get(uid.text()));
    }

    @Override
    public List<String> monikers(String page) {
        return versions.getOrDefault(page, List.of());
    }

    private void missing(Placed href) {
        findings.add(Code.TOC_TARGET_MISSING, href.position(), "no file '" + href.text() + "'", "correct the path");
    }

    private static String resolve(String from, String path) {
        Deque<String> segments = new ArrayDeque<>();
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        for (String segment : (folder + path).split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.add(segment);
            }
        }
        return String.join("/", segments);
    }

    /** The tree as text: two blanks per level, the name, where it leads, and what else is known. */
    static String drawn(List<TocNode> nodes) {
        StringBuilder text = new StringBuilder();
        draw(nodes, "", text);
        return text.toString();
    }

    private static void draw(List<TocNode> nodes, String indent, StringBuilder text) {
        for (TocNode node : nodes) {
            text.append(indent)
                    .append(node.name().orElse("(no name)"))
                    .append(arrow(node.destination()))
                    .append(node.homepage().map(home -> ", home" + arrow(home)).orElse(""))
                    .append(node.displayName().map(words -> ", also " + words).orElse(""))
                    .append(node.expanded() ? ", expanded" : "")
                    .append(node.maintainContext() ? ", keeps context" : "")
                    .append(node.monikers().isEmpty() ? "" : ", in " + String.join(" ", node.monikers()))
                    .append('\n');
            draw(node.items(), indent + "  ", text);
        }
    }

    private static String arrow(Destination destination) {
        if (destination instanceof Destination.ToPage page) {
            return " -> " + page.path() + page.suffix();
        }
        if (destination instanceof Destination.ToAddress to) {
            return " -> " + to.address().toLowerCase(Locale.ROOT);
        }
        return destination instanceof Destination.Dead dead ? " -x " + dead.written() : "";
    }
}
