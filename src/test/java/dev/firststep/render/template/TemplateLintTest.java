package dev.firststep.render.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateLintTest {
    private static List<Diagnostic> lint(String text) {
        List<Diagnostic> findings = new ArrayList<>();
        new TemplateLint(new TemplateFile("t.ftlh", "templates/t.ftlh", text.getBytes(UTF_8)), findings::add).run();
        return findings;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${x?no_esc}",
                "${x ? no_esc}",
                "${x?<#-- hidden -->no_esc}",
                "${x?noEsc}",
                "<#noautoesc>x</#noautoesc>",
                "<#noAutoEsc>x",
                "<#outputformat 'plainText'>x",
                "<#ftl auto_esc=false>",
                "<#ftl autoEsc=false>",
                "<#ftl output_format='XML'>",
                "${'1+1'?eval}",
                "${x?eval_json}",
                "<@'x'?interpret/>",
                "<#assign e='y'?new()>",
                "${x?api.y()}",
                "<#setting locale='tr'>",
                "${.now}",
                "<#list 1.. as i></#list>",
                "<#list a.. as i></#list>",
                "<#list (1..) as i></#list>",
                "<#assign r = 1..>",
                "<script>alert(1)</script>",
                "<script src='a.js'>alert(1)</script>",
                "<SCRIPT>x</SCRIPT>",
                "<script type=\"application/json\">${x}</script>",
                "<style>p{}</style>",
                "<p style=\"color:red\">",
                "<p style=\"color:${x}\">",
                "<p onclick=\"x()\">",
                "<p\nonclick=x()>",
                "<p <#if x>onmouseover=\"x()\"</#if>>",
                "<p class=${x}>",
                "<p ${x}>",
                "<${x}>",
                "<a href=a${x}>",
            })
    void refuses(String template) {
        List<Diagnostic> findings = lint(template);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(Code.TEMPLATE_FORBIDDEN, findings.get(0).code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#-- ${x?no_esc} <script> -->",
                "<!-- <script>x</script> -->",
                "<script src=\"${x}\" defer></script>",
                "<a href=\"${a.url}\"<#if a > 1> lang=\"${b}\"</#if>>${c}</a>",
                "<#list 1..3 as i>${i}</#list>",
                "<#list a..b as i>${i}</#list>",
                "<#list 0..<n as i>${i}</#list>",
                "<#include \"../partials/head.ftlh\">",
                "<p class='one two' data-onclick=\"x\" title=\"on x = 3\">once = 3</p>",
                "<#if (a > b)>x</#if> ${\"<script>\"} ${x!'>'}",
                "<p title=\"a > b\">${m['}']}</p>",
                "${page.now} is .now",
                "1 < 2 and 3 > 2",
            })
    void accepts(String template) {
        assertEquals(List.of(), lint(template));
    }

    @Test
    void namesLineAndColumn() {
        Diagnostic finding = lint("<p>\n<b>é</b> ${x?no_esc}\n").get(0);
        assertEquals("templates/t.ftlh:2:13", finding.position().toString());
        assertEquals("'?no_esc' is not allowed in a template", finding.message());
    }

    @Test
    void theBuiltInTemplatesPass() throws IOException {
        for (TemplateFile file : TemplateFiles.builtIn().all().values()) {
            if (file.name().endsWith(".ftlh")) {
                assertEquals(List.of(), lint(file.text()), file.name());
            }
        }
    }
}
