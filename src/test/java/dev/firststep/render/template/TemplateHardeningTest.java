package dev.firststep.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.Addresses;
import dev.firststep.render.view.LinkView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a template cannot do even when the lint does not look. */
class TemplateHardeningTest {
    @TempDir
    Path folder;

    private final List<Diagnostic> findings = new ArrayList<>();

    private TemplateSet load(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return TemplateSet.load(
                TemplateFiles.read(folder, "templates", findings::add), new Addresses(false), findings::add);
    }

    private String render(String text) throws IOException, TemplateFailure {
        LinkView link = new LinkView("<b>", Optional.of("x/"), Optional.empty());
        return load("t.ftlh", text).render("t.ftlh", Map.of("link", link, "title", "TITLE I", "count", 1234567));
    }

    private Diagnostic failure(String text) {
        return assertThrows(TemplateFailure.class, () -> render(text)).diagnostic();
    }

    @Test
    void newMakesNothing() {
        Diagnostic failure = failure("<#assign x='freemarker.template.utility.Execute'?new()>${x('id')}");
        assertEquals(Code.TEMPLATE_FAILED, failure.code());
        assertTrue(failure.message().contains("not allowed"), failure.message());
    }

    @Test
    void apiAndClassesAndMethodsAreOutOfReach() {
        for (String text : List.of(
                "${link?api.text()}",
                "${link.getClass()}",
                "${link.class}",
                "${link.hashCode()}",
                "${link.equals(link)}",
                "${title.getClass()}",
                "${title.bytes}")) {
            assertEquals(Code.TEMPLATE_FAILED, failure(text).code(), text);
        }
    }

    @Test
    void componentsOfViewsAreInReachAndEscaped() throws IOException, TemplateFailure {
        assertEquals("&lt;b&gt; x/ none", render("${link.text} ${link.url} ${link.lang!'none'}"));
    }

    @Test
    void includesStayAmongTheTemplates() throws IOException {
        Path secret = Files.writeString(folder.resolveSibling(folder.getFileName() + "-secret.ftlh"), "secret");
        for (String name : List.of("../" + secret.getFileName(), secret.toString(), "strings/en.yml", "missing.ftlh")) {
            Diagnostic failure = failure("<#include \"" + name + "\">");
            assertTrue(List.of(Code.TEMPLATE_MISSING, Code.TEMPLATE_FAILED).contains(failure.code()), name);
        }
        assertEquals(
                Code.TEMPLATE_MISSING, failure("\n <#include \"missing.ftlh\">").code());
        assertEquals(
                "templates/t.ftlh:2:2",
                failure("\n <#include \"missing.ftlh\">").position().toString());
        Files.delete(secret);
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() throws IOException, TemplateFailure {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals("title i 1234567 true", render("${title?lower_case} ${count} ${true}"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void otherSyntaxesAreJustText() throws IOException, TemplateFailure {
        assertEquals("#{count} [#if true]x[/#if] [=count]", render("#{count} [#if true]x[/#if] [=count]"));
    }

    @Test
    void aMissingValueNamesItsPlace() {
        Diagnostic failure = failure("<p>\n  ${link.colour}");
        assertEquals(Code.TEMPLATE_FAILED, failure.code());
        assertEquals("templates/t.ftlh:2:5", failure.position().toString());
        assertTrue(failure.message().contains("link.colour"), failure.message());
    }

    @Test
    void endlessRecursionNamesTheMacro() {
        Diagnostic failure = failure("<p>\n<#macro r>\n <@r/>\n</#macro>\n<@r/>");
        assertEquals(Code.TEMPLATE_FAILED, failure.code());
        assertEquals("templates/t.ftlh:3:2", failure.position().toString());
        assertEquals("the template calls itself without end", failure.message());
    }

    @Test
    void endlessOutputIsCutOffWhereItIsMade() {
        Diagnostic failure = failure("\n<#list 1.. as i>\n0123456789</#list>");
        assertEquals(Code.TEMPLATE_FAILED, failure.code());
        assertEquals("the page grew beyond 8 MiB", failure.message());
        assertEquals("templates/t.ftlh", failure.position().file());
        assertTrue(failure.position().line() >= 2, failure.position().toString());
    }

    @Test
    void brokenSyntaxIsReportedOnLoading() throws IOException {
        load("t.ftlh", "<p>\n<#if x>");
        assertEquals(
                List.of(Code.TEMPLATE_SYNTAX),
                findings.stream().map(Diagnostic::code).toList());
        assertEquals("templates/t.ftlh", findings.get(0).position().file());
        assertTrue(findings.get(0).position().line() >= 1);
        assertEquals(1, findings.get(0).message().lines().count());
    }
}
