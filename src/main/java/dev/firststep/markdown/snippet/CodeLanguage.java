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
import java.util.Map;
import java.util.Optional;

/**
 * A programming language whose tags Learn's builder can find.
 *
 * @param id its name
 * @param otherNames further names and file extensions
 * @param styles the ways in which tags are written, in the order in which they are tried
 */
record CodeLanguage(String id, List<String> otherNames, List<TagStyle> styles) {
    private static final Map<String, CodeLanguage> BY_NAME = byName(List.of(
            language("actionscript", "as", SLASHES),
            language("arduino", "ino", SLASHES),
            language("assembly", "nasm asm", SLASHES),
            language("batchfile", "bat cmd", BATCH),
            language("css", "", STAR),
            language("cpp", "c c++ objective-c obj-c objc objectivec h hpp cc m", SLASHES),
            language("csharp", "cs", SLASHES, REGION),
            language("cuda", "cu cuh", SLASHES),
            language("d", "dlang", SLASHES),
            language("everything", "example"),
            language("erlang", "erl", PERCENT),
            language("fsharp", "fs fsi fsx", SLASHES),
            language("go", "golang", SLASHES),
            language("handlebars", "hbs", MARKUP),
            language("haskell", "hs", TWO_DASHES),
            language("html", "jsp asp aspx ascx", MARKUP),
            language("cshtml", "aspx-cs aspx-csharp", SLASHES, MARKUP, REGION),
            language("vbhtml", "aspx-vb", QUOTE, MARKUP, REGION),
            language("java", "gradle", SLASHES),
            language("javascript", "js node json", SLASHES),
            language("lisp", "lsp", SEMICOLON),
            language("lua", "", TWO_DASHES),
            language("matlab", "", PERCENT),
            language("pascal", "pas", SLASHES),
            language("perl", "pl", HASH),
            language("php", "", SLASHES, MARKUP),
            language("powershell", "posh ps1", HASH),
            language("processing", "pde", SLASHES),
            language("python", "py", HASH),
            language("r", "", HASH),
            language("react", "tsx", SLASHES, MARKUP),
            language("ruby", "ru erb rb", MARKUP, HASH),
            language("rust", "rs", SLASHES),
            language("scala", "", SLASHES),
            language("shell", "sh bash", HASH),
            language("smalltalk", "st", SLASHES),
            language("sql", "", TWO_DASHES),
            language("swift", "", SLASHES),
            language("typescript", "ts", SLASHES),
            language("xaml", "", MARKUP),
            language("xml", "xsl xslt xsd wsdl csdl edmx", MARKUP),
            language("vb", "vbnet vbscript bas vbs vba", QUOTE, REGION)));

    private static CodeLanguage language(String id, String otherNames, TagStyle... styles) {
        List<String> names = otherNames.isEmpty() ? List.of() : List.of(otherNames.split(" ", -1));
        return new CodeLanguage(id, names, List.of(styles));
    }

    private static Map<String, CodeLanguage> byName(List<CodeLanguage> languages) {
        Map<String, CodeLanguage> names = new HashMap<>();
        for (CodeLanguage language : languages) {
            names.put(language.id(), language);
            language.otherNames().forEach(name -> names.put(name, language));
        }
        return Map.copyOf(names);
    }

    /** The language of a name or a file extension; a file without any is Ruby (a Gemfile, a Rakefile). Case matters. */
    static Optional<CodeLanguage> named(String name) {
        String bare = name.startsWith(".") ? name.substring(1) : name;
        return Optional.ofNullable(BY_NAME.get(bare.isEmpty() ? "ruby" : bare));
    }
}
