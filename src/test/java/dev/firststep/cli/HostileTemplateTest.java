package dev.firststep.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates that could run code, leave escaping or never end; the numbers are explained in {@link HostileContentTest}. */
class HostileTemplateTest {
    private static final String ARTICLE = "templates/article.ftlh";

    @TempDir
    Path root;

    @Test
    void n14ATemplateReachesNoClass() throws IOException {
        refused("<#assign x=\"freemarker.template.utility.Execute\"?new()>${x(\"id\")}", "1:49 template-forbidden");
        refused("${page?api.class}", "1:7 template-forbidden");
        refused("<#assign a=\"x\"?interpret><@a/>", "1:15 template-forbidden");
        refused("${\"1+1\"?eval}", "1:8 template-forbidden");
        refused("${frame.class.name}", "1:3 template-failed");
        refused("${frame.getClass()}", "1:3 template-failed");
    }

    @Test
    void n14ATemplateCannotLeaveEscaping() throws IOException {
        refused("${page.title?no_esc}", "1:13 template-forbidden");
        refused("<#noautoesc>x</#noautoesc>", "1:1 template-forbidden");
        refused("<#outputformat \"XML\">x</#outputformat>", "1:1 template-forbidden");
        refused("<#ftl auto_esc=false>\nx", "1:7 template-forbidden");
        refused("<#setting locale=\"tr_TR\">", "1:1 template-forbidden");
        refused("<script>${page.title}</script>", "1:2 template-forbidden");
        refused("<p style=\"color:red\">x</p>", "1:4 template-forbidden");
        refused("<p onclick=\"x()\">x</p>", "1:4 template-forbidden");
    }

    @Test
    void n14ATemplateIncludesOnlyTemplates() throws IOException {
        refused("<#include \"../../../etc/passwd\">", "1:1 template-failed");
        refused("<#include \"/etc/passwd\">", "1:1 template-missing");
        refused("<#include \"file:///etc/passwd\">", "1:1 template-missing");
    }

    @Test
    void n15ATemplateThatNeverEndsIsRefused() throws IOException {
        refused("<#macro r><@r/></#macro><@r/>", "1:11 template-failed");
        refused("\n<#include \"article.ftlh\">", "2:1 template-failed");
        refused("<#list 1.. as i>x</#list>", "1:9 template-forbidden");
        refused("<#list 1..10000000 as i>x</#list>", "1:25 template-failed");
    }

    private void refused(String template, String... errors) throws IOException {
        HostileSite.below(root)
                .file(ARTICLE, template)
                .isRefused(Stream.of(errors).map(error -> ARTICLE + ":" + error).toArray(String[]::new));
    }
}
