package dev.firststep.markdown.include;

import dev.firststep.config.frontmatter.FrontMatterSplit;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.Inclusions.Included;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.markdown.guard.LimitGuard;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.Places;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Opens the files that an article names, and knows which of them an offset stands in. */
final class IncludedTexts {
    /** Real tokens stand at most three deep in one another. */
    static final int MAX_DEPTH = 16;

    /** A real article includes a few dozen files. */
    static final int MAX_FILES = 1_000;

    /** Characters that may be included altogether; an article itself may have about as many. */
    static final int MAX_CHARACTERS = 4_000_000;

    /** Characters of code that may be searched for passages, counted once for each passage. */
    private static final long MAX_READ = 64_000_000;

    /**
     * The text of a file.
     *
     * @param start the offset of its first character
     * @param number of the text, as {@link Findings#text} counts
     */
    record Text(String body, int start, int number) {}

    /** A file that is being read. */
    private record Frame(String path, Optional<Frame> parent, int depth, Segments segments) {
        boolean isWithin(String file) {
            return path.equals(file)
                    || parent.filter(outer -> outer.isWithin(file)).isPresent();
        }

        String chain() {
            return parent.map(outer -> outer.chain() + " > ").orElse("") + path;
        }
    }

    private final Inclusions inclusions;
    private final Findings findings;
    private final boolean bilingual;
    private final List<Frame> frames = new ArrayList<>();
    private final NavigableSet<String> dependencies = new TreeSet<>();
    private final Map<String, Boolean> codeFiles = new HashMap<>();
    private int files;
    private long read;
    private int characters;
    private boolean exhausted;

    /**
     * The texts of one article.
     *
     * @param article its file, as diagnostics show it
     * @param bilingual whether segments are looked for
     */
    IncludedTexts(Inclusions inclusions, String article, Findings findings, boolean bilingual) {
        this.inclusions = inclusions;
        this.findings = findings;
        this.bilingual = bilingual;
        frames.add(new Frame(inclusions.article(article), Optional.empty(), 0, Segments.NONE));
    }

    /** The segments of the included text in which an offset stands; empty if that is the article itself. */
    Optional<Segments> segments(int offset) {
        int number = findings.text(offset);
        return number == 0 ? Optional.empty() : Optional.of(frames.get(number).segments());
    }

    /** The path of the file in which an offset stands. */
    String path(int offset) {
        return frames.get(findings.text(offset)).path();
    }

    /** The path of the article itself. */
    String article() {
        return frames.get(0).path();
    }

    NavigableSet<String> dependencies() {
        return dependencies;
    }

    /**
     * Opens a file that a text includes, without its front matter.
     *
     * @return empty if that cannot be done, which is reported
     */
    Optional<Text> open(String written, int offset) {
        if (exhausted) {
            return Optional.empty();
        }
        Optional<Included> found = find(written, offset);
        if (found.isEmpty()) {
            findings.add(
                    Code.INCLUDE_MISSING,
                    offset,
                    "there is no file '" + written + "' to include",
                    "correct the path, which starts from the folder of this file or with ~/ from the root");
            return Optional.empty();
        }
        checkName(written, offset);
        Frame frame = frames.get(findings.text(offset));
        if (frame.isWithin(found.get().path())) {
            findings.add(
                    Code.INCLUDE_CYCLE,
                    offset,
                    "this file includes itself: " + frame.chain() + " > "
                            + found.get().path(),
                    "take the include out of one of these files");
            return Optional.empty();
        }
        return isAffordable(found.get().text().length(), frame.depth() + 1, offset)
                ? add(found.get(), frame)
                : Optional.empty();
    }

    private void checkName(String written, int offset) {
        if (!written.regionMatches(true, written.length() - 3, ".md", 0, 3)) {
            findings.add(
                    Code.INCLUDE_NOT_MARKDOWN,
                    offset,
                    "the included file '" + written + "' has no name of a Markdown file",
                    "give it a name that ends with .md, or show it as code");
        }
    }

    private Optional<Text> add(Included file, Frame parent) {
        FrontMatterSplit split = FrontMatterSplit.of(file.text());
        int line = split instanceof FrontMatterSplit.Found found ? found.bodyLine() : 1;
        int start = split instanceof FrontMatterSplit.Found found ? found.bodyOffset() : 0;
        String body = file.text().substring(start);
        Findings own = new Findings(new Places(file.shown(), line, body), findings);
        CharacterGuard.check(body, file.shown(), line, own);
        LimitGuard.check(body, own);
        if (own.hasErrors()) {
            return Optional.empty();
        }
        int offset = findings.addText(file.shown(), line, body);
        Segments segments = bilingual ? Segments.of(body) : Segments.NONE;
        Segments shifted = segments.shifted(offset);
        shifted.report(findings::at, findings);
        frames.add(new Frame(file.path(), Optional.of(parent), parent.depth() + 1, shifted));
        return Optional.of(new Text(segments.joined(body), offset, frames.size() - 1));
    }

    /** Finds a file of code whose text is clean; what is wrong with it is reported. */
    Optional<String> code(String written, int offset) {
        if (exhausted) {
            return Optional.empty();
        }
        Optional<Included> found = find(written, offset);
        if (found.isEmpty()) {
            findings.add(
                    Code.CODE_MISSING,
                    offset,
                    "there is no file of code '" + written + "'",
                    "correct the path, which starts from the folder of this file or with ~/ from the root");
            return Optional.empty();
        }
        read += found.get().text().length();
        boolean clean = isAffordable(0, 0, offset)
                && codeFiles.computeIfAbsent(found.get().path(), path -> isClean(found.get()));
        return found.map(Included::text).filter(text -> clean);
    }

    private boolean isClean(Included file) {
        return CharacterGuard.check(file.text(), file.shown(), 1, findings);
    }

    /** Takes a passage of code into account. */
    boolean isAffordable(String code, int offset) {
        return isAffordable(code.length(), 0, offset);
    }

    private Optional<Included> find(String written, int offset) {
        Optional<Included> found =
                written.isEmpty() ? Optional.empty() : inclusions.find(IncludePaths.decoded(written), path(offset));
        found.map(Included::shown).ifPresent(dependencies::add);
        return found;
    }

    private boolean isAffordable(int length, int depth, int offset) {
        files++;
        characters = (int) Math.min((long) characters + length, Integer.MAX_VALUE);
        boolean tooMuch = files > MAX_FILES || characters > MAX_CHARACTERS || read > MAX_READ || depth > MAX_DEPTH;
        if (tooMuch && !exhausted) {
            exhausted = true;
            findings.add(
                    Code.LIMIT_INCLUDES,
                    offset,
                    "the article includes too much: " + MAX_FILES + " files, " + MAX_CHARACTERS + " characters and "
                            + MAX_DEPTH + " levels are allowed",
                    "include each file once, or split the article");
        }
        return !exhausted;
    }
}
