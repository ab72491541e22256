package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hostile front matter and configuration; the numbers are explained in {@link HostileContentTest}. */
class HostileYamlTest {
    @TempDir
    Path root;

    @Test
    void n16DeepYamlIsRefused() throws IOException {
        refused("title: " + "[".repeat(5_000), "2:40 limit-yaml");
        refused("{a: ".repeat(2_000), "2:129 limit-yaml");
        refused("{a: ".repeat(3_000), "2:10001 limit-yaml");
        refused("- ".repeat(2_000), "2:4001 limit-yaml");
        refused(
                IntStream.range(0, 160).mapToObj(i -> " ".repeat(i) + "a:").collect(Collectors.joining("\n")),
                "131:130 limit-yaml");
        configurationRefused("support.yml", "[".repeat(5_000), "1:33 limit-yaml");
    }

    @Test
    void n17YamlThatGrowsOrHoldsItselfIsRefused() throws IOException {
        refused("a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\ntitle: *b", "2:4 yaml-syntax");
        refused("title: A\nroles: &a [*a]", "3:8 yaml-syntax");
        refused("title: A\n<<: {description: A.}", "3:1 yaml-syntax");
        configurationRefused("clouds.yml", "clouds: &a [*a]", "1:9 yaml-syntax");
    }

    @Test
    void n17AScalarOfTwoMillionCharactersIsRefused() throws IOException {
        HostileSite.below(root)
                .frontMatter("title: " + "x".repeat(2_000_000))
                .isRefused(HostileSite.ARTICLE + " limit-file-size");
        refused("title: >\n  " + "many words ".repeat(2_000), "1:1 limit-front-matter");
        HostileSite.below(root)
                .file("content/en/toc.yml", "- title: " + "x".repeat(2_000_000))
                .isRefused("content/en/toc.yml limit-file-size");
        HostileSite.below(root)
                .file("content/en/toc.yml", "- title: " + "x".repeat(200_000))
                .isRefused("content/en/toc.yml:1:10001 limit-yaml");
    }

    @Test
    void n18TagsDuplicatesAndUnknownKeysAreRefused() throws IOException {
        refused("title: !!javax.script.ScriptEngineManager [x]\ndescription: A.", "2:8 yaml-syntax");
        refused("title: A\ntitle: B\ndescription: A.", "3:1 yaml-syntax");
        refused("title: A\ndescription: A.\nlocale: ../../etc", "4:1 key-unknown");
        refused("title: A\ndescription: A.\ncountry: NO", "4:1 key-unknown");
        refused("title: A\ndescription: A.\ntopic: ../../etc", "4:8 value-invalid");
        refused("title: A\ndescription: A.\napplies_to: ../../etc", "4:13 value-invalid");
    }

    @Test
    void n18ALocaleThatIsAPathIsRefused() throws IOException {
        HostileSite source = HostileSite.below(root);
        source.file(
                        "content/site.yml",
                        source.site().read("content/site.yml").replace("locale: en", "locale: ../../etc"))
                .isRefused("content/site.yml:5:16 value-invalid");
        HostileSite second = HostileSite.below(root);
        second.file("content/site.yml", second.site().read("content/site.yml").replace("zh-CN,", "../../etc,"))
                .isRefused("content/site.yml:8:11 value-invalid");
    }

    @Test
    void n18WhatLooksLikeABooleanOrANumberStaysText() throws IOException {
        TestSite site = HostileSite.below(root)
                .frontMatter("title: NO\ndescription: 0777")
                .isBuilt();
        String page = site.read("site/en/global/hostile/index.html");
        assertEquals("NO", Jsoup.parse(page).expectFirst("h1").text());
        assertTrue(page.contains("content=\"0777\""), page);
    }

    private void refused(String frontMatter, String error) throws IOException {
        HostileSite.below(root).frontMatter(frontMatter).isRefused(HostileSite.ARTICLE + ":" + error);
    }

    private void configurationRefused(String file, String yaml, String error) throws IOException {
        HostileSite.below(root).file("content/" + file, yaml + "\n").isRefused("content/" + file + ":" + error);
    }
}
