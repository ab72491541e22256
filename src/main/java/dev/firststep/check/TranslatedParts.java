package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.CodeSample;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Link;
import dev.firststep.model.Target;
import dev.firststep.model.VariableUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The links, images, code, variables and hosts of a translation, against those of its source. That nothing was added is the
 * most useful single check against a translation that was tampered with; links and images that were lost are only warnings.
 */
final class TranslatedParts {
    /** Endings of file names that are no top-level domain, so that {@code site.yml} is not taken for a host. */
    private static final Set<String> FILE_ENDINGS = Set.of(
            "css", "csv", "docx", "ftl", "gif", "html", "jar", "jpeg", "jpg", "js", "json", "pdf", "png", "pptx", "svg",
            "txt", "webp", "xlsx", "xml", "yaml", "yml");

    private static final Pattern LANGUAGE =
            Pattern.compile("^(https://[^/]+)/[A-Za-z]{2,3}(?:-[A-Za-z]{4})?-[A-Za-z]{2}(?:/|$)");

    private final ArticleFacts original;
    private final ArticleFacts translation;
    private final DiagnosticSink findings;

    TranslatedParts(ArticleFacts original, ArticleFacts translation, DiagnosticSink findings) {
        this.original = original;
        this.translation = translation;
        this.findings = findings;
    }

    void compare() {
        compareLinks();
        compareImages();
        compareCode();
        compareVariables();
        compareHosts();
    }

    private void compareLinks() {
        surplus(original.links(), translation.links(), TranslatedParts::target)
                .forEach(link -> findings.add(
                        Code.TRANSLATION_LINK_ADDED,
                        link.position(),
                        "the source has no link to '" + target(link) + "'",
                        "link only to what the source links to, or add the link there first"));
        surplus(translation.links(), original.links(), TranslatedParts::target)
                .forEach(link -> reportMissing(
                        Code.TRANSLATION_LINK_MISSING, "no link to '" + target(link) + "'", link.position()));
    }

    private void compareImages() {
        surplus(original.images(), translation.images(), TranslatedParts::target)
                .forEach(image -> findings.add(
                        Code.TRANSLATION_IMAGE_ADDED,
                        image.position(),
                        "the source has no image '" + target(image) + "'",
                        "show only the images of the source, or add the image there first"));
        surplus(translation.images(), original.images(), TranslatedParts::target)
                .forEach(image -> reportMissing(
                        Code.TRANSLATION_IMAGE_MISSING, "no image '" + target(image) + "'", image.position()));
    }

    private void reportMissing(Code code, String what, Position inSource) {
        findings.add(
                code,
                Position.of(translation.file()),
                what + ", which the source has in line " + inSource.line(),
                "add it to the translation, or remove it from the source");
    }

    private void compareCode() {
        surplus(original.code(), translation.code(), CodeSample::text)
                .forEach(code -> findings.add(
                        Code.TRANSLATION_CODE_ADDED,
                        code.position(),
                        "the source has no code '" + abbreviated(code.text()) + "'",
                        "leave code as it is in the source"));
    }

    /** A translation may name a variable of its source more often than the source does. */
    private void compareVariables() {
        Set<String> known = VariableCheck.uses(original).map(VariableUse::name).collect(Collectors.toSet());
        VariableCheck.uses(translation)
                .filter(use -> !known.contains(use.name()))
                .forEach(use -> findings.add(
                        Code.TRANSLATION_VARIABLE_ADDED,
                        use.position(),
                        "the source has no variable '" + use.name() + "'",
                        "use only the variables of the source, or add this one there first"));
    }

    /** A reader may type an address that is no link. Code is compared as code. */
    private void compareHosts() {
        Set<String> known = TextHosts.all(original);
        Set<Position> code =
                translation.code().stream().map(CodeSample::position).collect(Collectors.toSet());
        TextHosts.of(translation).stream()
                .filter(mention -> !known.contains(mention.host()) && !code.contains(mention.position()))
                .filter(mention -> !isFile(mention.host()))
                .forEach(mention -> findings.add(
                        Code.TRANSLATION_HOST_ADDED,
                        mention.position(),
                        "the source does not name " + Wording.quoted(mention.host()),
                        "name only the addresses of the source; if this is none, put a blank after the full stop, or"
                                + " backticks around it in both languages"));
    }

    /** A page of another site is the same in whatever language its address asks for. */
    private static String target(Link link) {
        return link.target() instanceof Target.ToWeb web
                ? LANGUAGE.matcher(web.url()).replaceFirst("$1/")
                : link.target().display();
    }

    private static String target(ImageUse image) {
        return image.target().display();
    }

    private static boolean isFile(String name) {
        return FILE_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /** The items that are there more often than wanted, the last ones of each kind. */
    private static <T> List<T> surplus(List<T> wanted, List<T> there, Function<T, String> key) {
        Map<String, Integer> left = new HashMap<>();
        wanted.forEach(item -> left.merge(key.apply(item), 1, Integer::sum));
        return there.stream()
                .filter(item -> left.merge(key.apply(item), -1, Integer::sum) < 0)
                .toList();
    }

    private static String abbreviated(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
