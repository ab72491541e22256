package dev.firststep.markdown.snippet;

import static dev.firststep.markdown.snippet.TagStyle.BATCH;
import static dev.firststep.markdown.snippet.TagStyle.HASH;
import static dev.firststep.markdown.snippet.TagStyle.MARKUP;
import static dev.firststep.markdown.snippet.TagStyle.PERCENT;
import static dev.firststep.markdown.snippet.TagStyle.QUOTE;
import static dev.firststep.markdown.snippet.TagStyle.REGION;
import static dev.firststep.markdown.snippet.TagStyle.SEMICOLON;
import static dev.firststep.markdown.snippet.TagStyle.SLASHES;
import static dev.firststep.markdown.snippet.TagStyle.STAR;
import static dev.firststep.markdown.snippet.TagStyle.TWO_DASHES;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The programming languages whose tags Learn's builder can find, by name, other names and file extensions. */
enum CodeLanguage {
    ACTIONSCRIPT("as", SLASHES),
    ARDUINO("ino", SLASHES),
    ASSEMBLY("nasm asm", SLASHES),
    BATCHFILE("bat cmd", BATCH),
    CSS("", STAR),
    CPP("c c++ objective-c obj-c objc objectivec h hpp cc m", SLASHES),
    CSHARP("cs", SLASHES, REGION),
    CUDA("cu cuh", SLASHES),
    D("dlang", SLASHES),
    EVERYTHING("example"),
    ERLANG("erl", PERCENT),
    FSHARP("fs fsi fsx", SLASHES),
    GO("golang", SLASHES),
    HANDLEBARS("hbs", MARKUP),
    HASKELL("hs", TWO_DASHES),
    HTML("jsp asp aspx ascx", MARKUP),
    CSHTML("aspx-cs aspx-csharp", SLASHES, MARKUP, REGION),
    VBHTML("aspx-vb", QUOTE, MARKUP, REGION),
    JAVA("gradle", SLASHES),
    JAVASCRIPT("js node json", SLASHES),
    LISP("lsp", SEMICOLON),
    LUA("", TWO_DASHES),
    MATLAB("", PERCENT),
    PASCAL("pas", SLASHES),
    PERL("pl", HASH),
    PHP("", SLASHES, MARKUP),
    POWERSHELL("posh ps1", HASH),
    PROCESSING("pde", SLASHES),
    PYTHON("py", HASH),
    R("", HASH),
    REACT("tsx", SLASHES, MARKUP),
    RUBY("ru erb rb", MARKUP, HASH),
    RUST("rs", SLASHES),
    SCALA("", SLASHES),
    SHELL("sh bash", HASH),
    SMALLTALK("st", SLASHES),
    SQL("", TWO_DASHES),
    SWIFT("", SLASHES),
    TYPESCRIPT("ts", SLASHES),
    XAML("", MARKUP),
    XML("xsl xslt xsd wsdl csdl edmx", MARKUP),
    VB("vbnet vbscript bas vbs vba", QUOTE, REGION);

    private static final Map<String, CodeLanguage> BY_NAME = byName();

    private final List<String> otherNames;
    private final List<TagStyle> styles;

    CodeLanguage(String otherNames, TagStyle... styles) {
        this.otherNames = otherNames.isEmpty() ? List.of() : List.of(otherNames.split(" ", -1));
        this.styles = List.of(styles);
    }

    private static Map<String, CodeLanguage> byName() {
        Map<String, CodeLanguage> names = new HashMap<>();
        for (CodeLanguage language : values()) {
            names.put(language.id(), language);
            language.otherNames.forEach(name -> names.put(name, language));
        }
        names.put("", RUBY);
        return Map.copyOf(names);
    }

    /** The language of a name or a file extension; a file without any is Ruby (a Gemfile, a Rakefile). Case matters. */
    static Optional<CodeLanguage> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.startsWith(".") ? name.substring(1) : name));
    }

    /** The ways in which tags are written, in the order in which they are tried. */
    List<TagStyle> styles() {
        return styles;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
