package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links out of the site, pipes and names; the numbers are explained in {@link HostileContentTest}. */
class HostileNameTest {
    private static final String TEXT = "---\ntitle: Hostile\ndescription: H.\n---\nText.\n";

    @TempDir
    Path root;

    @Test
    void n19LinksOutOfTheContentAreRefused() throws Exception {
        linkRefused("content/en/a.md", "/etc/hostname");
        linkRefused("content/en/dir", "/etc");
        linkRefused("content/en/zero.md", "/dev/zero");
        linkRefused("content/en/zero.png", "/dev/zero");
        linkRefused("content/en/gone.md", "/nowhere/at/all");
        linkRefused("content/en/round.md", "round.md");
        linkRefused("content/en/inside.md", "contact.md");
        linkRefused("content/fr", "en");
    }

    @Test
    void n19LinksInPlaceOfConfigurationAreRefused() throws Exception {
        HostileSite.below(root)
                .planted(site -> {
                    Path clouds = Files.move(site.path("content/clouds.yml"), site.path("clouds.yml"));
                    Files.createSymbolicLink(site.path("content/clouds.yml"), clouds);
                })
                .isRefused("content/clouds.yml file-missing", "content/clouds.yml file-outside");
        HostileSite.below(root)
                .planted(site -> {
                    Path en = Files.move(site.path("content/en"), site.path("en"));
                    Files.createSymbolicLink(site.path("content/en"), en);
                })
                .isRefused(
                        "content/en file-outside",
                        "content/support.yml:6:26 link-target-missing",
                        "content/support.yml:7:26 link-target-missing");
    }

    @Test
    void n19LinksOutOfTheTemplatesAreRefused() throws Exception {
        linkRefused("templates/article.ftlh", "/etc/hostname");
        linkRefused("templates/article.ftlh", "/dev/zero");
        linkRefused("templates/assets", "/etc");
        linkRefused("templates/strings", "/etc");
    }

    @Test
    void n19APipeIsNotWaitedFor() throws Exception {
        pipeRefused("content/en/pipe.md", "content/en/pipe.md file-type");
        pipeRefused("content/en/pipe.png", "content/en/pipe.png file-type");
        pipeRefused("content/redirects.yml", "content/redirects.yml file-type");
        pipeRefused("templates/article.ftlh", "templates/article.ftlh file-outside");
    }

    @Test
    void n19AHardLinkIsReadAsTheFileItIs() throws Exception {
        HostileSite.below(root)
                .planted(site -> Files.createLink(site.path(HostileSite.ARTICLE), site.path("content/support.yml")))
                .isRefused(HostileSite.ARTICLE + ":1:1 key-missing");
    }

    @Test
    void n21NamesThatMeanSomethingElseElsewhereAreRefused() throws IOException {
        HostileSite.below(root)
                .file("content/en/Refund.md", TEXT)
                .file("content/en/refund.md", TEXT)
                .isRefused("content/en/Refund.md file-name", "content/en/refund.md file-clash");
        HostileSite.below(root)
                .file("content/en/caf\u00E9.md", TEXT)
                .file("content/en/cafe\u0301.md", TEXT)
                .isRefused("content/en/cafe\u0301.md file-name", "content/en/caf\u00E9.md file-clash");
        nameRefused("n".repeat(252) + ".md", "n".repeat(252) + ".md");
        nameRefused("a\nb.md", "a\\u000ab.md");
        nameRefused("a\u001B[2Jb.md", "a\\u001b[2Jb.md");
        nameRefused("\u202Egnp.md", "\\u202egnp.md");
        nameRefused("a\"b.md", "a\"b.md");
        nameRefused("a b.md", "a b.md");
        nameRefused("a<script>.md", "a<script>.md");
        nameRefused("con.md", "con.md");
        nameRefused("b..md", "b..md");
        nameRefused("b...png", "b...png");
        nameRefused("-rf.md", "-rf.md");
        nameRefused("x.MD", "x.MD");
    }

    @Test
    void n21FoldersWithoutEndAreRefused() throws IOException {
        HostileSite.below(root)
                .file("content/en/" + "d/".repeat(40) + "x.md", TEXT)
                .isRefused("content/en/" + "d/".repeat(31) + "d limit-nesting");
    }

    @Test
    void n21AnArticleCannotTakeThePlaceOfAFileOfTheSite() throws IOException {
        for (String name : new String[] {
            "404.html.md",
            "feed.xml.md",
            "sitemap.xml.md",
            "sitemap-2.xml.md",
            "index.html.md",
            "contact/index.html/a.md"
        }) {
            HostileSite.below(root)
                    .file("content/en/" + name, TEXT)
                    .isRefused("content/en/" + name + " path-duplicate");
        }
        HostileSite.below(root)
                .file("content/redirects.yml", "redirects:\n  - {from: feed.xml, to: contact}\n")
                .isRefused("content/redirects.yml:2:5 redirect-duplicate");
    }

    private void linkRefused(String path, String target) throws Exception {
        HostileSite.below(root)
                .planted(site -> {
                    Files.createDirectories(site.path(path).getParent());
                    Files.createSymbolicLink(site.path(path), Path.of(target));
                })
                .isRefused(path + " file-outside");
    }

    private void pipeRefused(String path, String error) throws Exception {
        HostileSite.below(root)
                .planted(site -> {
                    Files.createDirectories(site.path(path).getParent());
                    assertEquals(
                            0,
                            new ProcessBuilder("mkfifo", site.path(path).toString())
                                    .start()
                                    .waitFor());
                })
                .isRefused(error);
    }

    private void nameRefused(String name, String shown) throws IOException {
        HostileSite.below(root).file("content/en/" + name, TEXT).isRefused("content/en/" + shown + " file-name");
    }
}
