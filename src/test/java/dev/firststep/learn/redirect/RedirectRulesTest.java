package dev.firststep.learn.redirect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.moniker.Versions;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.MemoryFiles;
import dev.firststep.learn.repository.Sources;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RedirectRulesTest {
    private final Findings findings = new Findings();
    private final Map<String, String> files = new TreeMap<>();

    @BeforeEach
    void aDocset() {
        files.put("docfx.yml", "basePath: help\nhostName: help.example.com");
        files.put("tea/cups.md", "");
        files.put("tea/index.md", "");
    }

    @Test
    void everyFormOfFileIsRead() {
        files.put("redirections.yml", """
                redirections:
                  old/a.md: /help/tea/cups
                renames:
                  old/b.md: https://elsewhere.example/b
                """);
        files.put("tea/.openpublishing.redirection.more.json", """
                {"redirections": [
                  {"source_path": "c.md", "redirect_url": "cups"},
                  {"source_path_from_root": "/old/d.md", "REDIRECT_URL": "/help/tea/", "redirect_document_id": "TRUE"},
                ]}
                """);
        assertEquals(
                List.of(
                        "old/a.md /help/old/a > /help/tea/cups",
                        "old/b.md /help/old/b > https://elsewhere.example/b",
                        "old/d.md /help/old/d > /help/tea/",
                        "tea/c.md /help/tea/c > /help/tea/cups"),
                shown());
        assertEquals(
                List.of("redirections.yml:4:13 redirect-identity: 'https://elsewhere.example/b' "
                        + "is no page of this docset, so it can't be the same document as 'old/b.md'"),
                findings.lines());
    }

    @Test
    void filesThatThePublishConfigurationNamesAreReadToo() {
        files.put(".openpublishing.publish.config.json", """
                {"docsets_to_publish": [{"build_source_folder": "."}],
                 "redirection_files": ["moves/first.json", "moves/gone.json"]}
                """);
        files.put("moves/first.json", """
                {"redirections": [{"source_path": "../a.md", "redirect_url": "/help/tea/cups#big"}]}
                """);
        assertEquals(List.of("a.md /help/a > /help/tea/cups#big"), shown());
        assertEquals(
                List.of(".openpublishing.publish.config.json:1:1 redirect-out-of-scope: "
                        + "there is no redirect file 'moves/gone.json'"),
                findings.lines());
    }

    @Test
    void entriesThatLackSomethingOrHaveTooMuchAreReported() {
        files.put(".openpublishing.redirection.json", """
                {"redirections": [
                  {"source_path": "a.md"},
                  {"redirect_url": "/help/tea/"},
                  {"source_path": "a.md", "source_path_from_root": "/a.md", "redirect_url": "/help/tea/"},
                  {"source_path": "/a.md", "redirect_url": "/help/tea/"},
                  {"source_path_from_root": "a.md", "redirect_url": "/help/tea/"},
                  {"source_path": "a.png", "redirect_url": "/help/tea/"},
                  {"source_path": "a.md", "redirect_url": "#top"},
                  {"source_path": "a.md", "redirect_url": "javascript:alert(1)"},
                  "a.md"
                ]}
                """);
        assertEquals(List.of(), shown());
        assertEquals(
                List.of(
                        "2:3 redirect-invalid: a redirect needs the path of a file and an address, "
                                + "and this one has no address",
                        "3:20 redirect-invalid: a redirect needs the path of a file and an address, "
                                + "and this one has no path",
                        "4:77 redirect-invalid: a redirect can't have both 'source_path' and 'source_path_from_root'",
                        "5:44 redirect-invalid: '/a.md' starts with a slash",
                        "6:53 redirect-invalid: 'a.md' does not start with a slash",
                        "7:44 redirect-invalid: 'a.png' is redirected, but only pages can be",
                        "8:43 redirect-invalid: '#top' is no address of a page",
                        "9:43 redirect-invalid: 'javascript:alert(1)' is no address of a page",
                        "10:3 value-type: each of 'redirections' is text, but must be a set of keys"),
                withoutFile(".openpublishing.redirection.json:"));
    }

    @Test
    void theOwnHostAndALocaleAfterItAreDropped() {
        redirections("""
                a.md: https://help.example.com/de-de/help/tea/cups?tab=2
                b.md: http://HELP.example.com/help/tea/index
                c.md: https://help.example.com.evil.example/help/tea/cups
                d.md: /en-us/help/tea/cups
                """);
        assertEquals(
                List.of(
                        "a.md /help/a > /help/tea/cups?tab=2",
                        "b.md /help/b > /help/tea/",
                        "c.md /help/c > https://help.example.com.evil.example/help/tea/cups",
                        "d.md /help/d > /help/tea/cups"),
                shown());
    }

    @Test
    void relativeAddressesCountFromThePage() {
        redirections("""
                tea/pots/index.md: ../cups#small
                tea/lids.md: .
                a.md: ../../other
                """);
        assertEquals(
                List.of(
                        "a.md /help/a > /other",
                        "tea/lids.md /help/tea/lids > /help/tea/",
                        "tea/pots/index.md /help/tea/pots/ > /help/tea/cups#small"),
                shown());
    }

    @Test
    void chainsAreFollowedToTheirEnd() {
        redirections("""
                a.md: /help/B
                b.md: /help/c/index#two
                c/index.md: https://elsewhere.example/c
                """);
        assertEquals(
                List.of(
                        "a.md /help/a > https://elsewhere.example/c#two",
                        "b.md /help/b > https://elsewhere.example/c#two",
                        "c/index.md /help/c/ > https://elsewhere.example/c"),
                shown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void circlesAreReportedAndLeftOut() {
        redirections("""
                a.md: /help/b
                b.md: /help/c
                c.md: /help/b
                tea/cups.md: cups
                """);
        assertEquals(List.of(), shown());
        assertEquals(
                List.of(
                        "3:9 redirect-loop: this redirect leads back to itself: /help/b → /help/c → /help/b",
                        "4:9 redirect-loop: this redirect leads back to itself: /help/c → /help/b → /help/c",
                        "5:16 redirect-loop: this redirect leads back to itself: /help/tea/cups → /help/tea/cups"),
                withoutFile("redirections.yml:"));
    }

    @Test
    void aVersionInTheAddressEndsAChain() {
        redirections("a.md: /help/a?view=v2\n");
        assertEquals(List.of("a.md /help/a > /help/a?view=v2"), shown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void ofTwoEntriesForAFileTheFirstCounts() {
        redirections("a.md: /help/tea/\n");
        files.put("z.openpublishing.redirection.json", """
                {"redirections": {"a.md": "/help/tea/cups"}}
                """);
        assertEquals(List.of("a.md /help/a > /help/tea/"), shown());
        assertEquals(
                List.of("z.openpublishing.redirection.json:1:27 redirect-duplicate: 'a.md' is already redirected"),
                findings.lines());
    }

    @Test
    void twoFilesOfOneAddressClashUnlessTheirVersionsDiffer() {
        redirections("""
                a.md: /help/tea/
                a.yml: /help/tea/cups
                """);
        files.put(".openpublishing.redirection.json", """
                {"redirections": [
                  {"source_path": "b.md", "monikers": ["v1", "v2"], "redirect_url": "/help/tea/"},
                  {"source_path": "b.md", "monikers": "v3", "redirect_url": "/help/tea/cups"},
                  {"source_path": "b.md", "monikers": ["v3", "v4"], "redirect_url": "/help/c"}]}
                """);
        assertEquals(
                List.of(
                        "a.yml /help/a > /help/tea/cups",
                        "b.md /help/b > /help/tea/ in 'v1', 'v2'",
                        "b.md /help/b > /help/c in 'v3', 'v4'"),
                shown(new ByName()));
        assertEquals(
                List.of(
                        ".openpublishing.redirection.json:3:61 redirect-duplicate: "
                                + "/help/b is redirected by another entry in the same version",
                        "redirections.yml:2:9 redirect-duplicate: "
                                + "/help/a is redirected by another entry in the same version"),
                findings.lines());
    }

    @Test
    void aFileThatIsStillThereGivesWayAndIsReported() {
        redirections("tea/cups.md: /help/tea/\n");
        RepositoryRedirects redirects = read(Versions.NONE);
        assertEquals(new TreeSet<>(List.of("tea/cups.md")), redirects.replaced());
        assertEquals(
                List.of("redirections.yml:2:16 redirect-source-present: "
                        + "tea/cups.md is still there, but its address is redirected"),
                findings.lines());
    }

    @Test
    void anHeirIsNeededAndHasOneAncestor() {
        files.put("redirections.yml", """
                renames:
                  a.md: /help/tea/cups
                  b.md: /help/tea/cups#small
                  c.md: /help/nothing
                  d.md: /help/a
                """);
        assertEquals(4, shown().size());
        assertEquals(
                List.of(
                        "2:9 redirect-identity: 2 files become the same document at '/help/tea/cups': a.md, b.md",
                        "4:9 redirect-identity: '/help/nothing' is no page of this docset, "
                                + "so it can't be the same document as 'c.md'"),
                withoutFile("redirections.yml:"));
    }

    @Test
    void whatNoDocsetWouldBuildIsLeftOutWithANote() {
        files.put("docfx.yml", "exclude: notes/**");
        redirections("notes/a.md: /tea/\n");
        assertEquals(List.of(), shown());
        assertEquals(
                List.of("redirections.yml:2:15 redirect-out-of-scope: "
                        + "'notes/a.md' would be in no docset, so its redirect is left out"),
                findings.lines());
    }

    @Test
    void theFirstPartOfAddressesIsFoundInTheBreadcrumbsOrInDest() {
        files.clear();
        files.put(".openpublishing.publish.config.json", """
                {"docsets_to_publish": [
                  {"docset_name": "a", "build_source_folder": "Guide"},
                  {"docset_name": "b", "build_source_folder": "shop"}]}
                """);
        files.put("Guide/docfx.json", """
                {"build": {"content": [{"files": ["**/*.md", "**/*.yml"]}],
                 "globalMetadata": {"breadcrumb_path": "/first/guide/crumbs/toc.json"}}}
                """);
        files.put("Guide/crumbs/toc.yml", "");
        files.put("Guide/new.md", "");
        files.put("shop/docfx.json", """
                {"build": {"content": [{"files": "**/*.md"}], "dest": "shop"}}
                """);
        files.put("shop/bags.md", "");
        files.put(".openpublishing.redirection.json", """
                {"redirections": {
                  "guide/old.md": "/first/guide/NEW",
                  "Guide/older.md": "https://learn.microsoft.com/zh-cn/shop/bags#red",
                  "Guide/oldest.md": "https://learn.microsoft.com/zh-cn/else",
                  "shop/old.md": "bags"}}
                """);
        assertEquals(
                List.of(
                        "old.md /first/guide/old > /first/guide/new",
                        "older.md /first/guide/older > /shop/bags#red",
                        "oldest.md /first/guide/oldest > https://learn.microsoft.com/zh-cn/else",
                        "old.md /shop/old > /shop/bags"),
                shown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void aPageThatIsNotTranslatedYetIsATarget() {
        redirections("a.md: /help/coffee\n");
        Sources sources = new Sources(
                MemoryFiles.of(files), Optional.of(MemoryFiles.of(Map.of("coffee.md", ""))), Sources.Dependencies.NONE);
        RepositoryRedirects redirects =
                RedirectRules.read(LearnRepository.open(sources, findings), Versions.NONE, findings);
        assertEquals(
                new RedirectTarget.ToPage("coffee.md", true, "/help/coffee", "", Optional.empty()),
                redirects.redirects().get(0).end());
    }

    @Test
    void manyEntriesTakeNoLongTime() {
        StringBuilder circle = new StringBuilder("redirections:\n");
        for (int i = 0; i < 5_000; i++) {
            circle.append("  p")
                    .append(i)
                    .append(".md: /help/p")
                    .append((i + 1) % 5_000)
                    .append('\n');
        }
        files.put("redirections.yml", circle.toString());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(List.of(), shown()));
        assertEquals(5_000, findings.all().size());
    }

    /** Takes every name for a version, and gives files none. */
    private static final class ByName implements Versions {
        @Override
        public MonikerSet of(Docset docset, DocsetFile file) {
            return MonikerSet.NONE;
        }

        @Override
        public MonikerSet ofMoved(Docset docset, String path) {
            return MonikerSet.NONE;
        }

        @Override
        public MonikerSet named(Docset docset, List<MonikerText> names, DiagnosticSink sink) {
            return MonikerSet.of(names.stream().map(MonikerText::text).toList());
        }
    }

    private void redirections(String lines) {
        files.put("redirections.yml", "redirections:\n" + lines.indent(2));
    }

    private RepositoryRedirects read(Versions versions) {
        return RedirectRules.read(
                LearnRepository.open(Sources.of(MemoryFiles.of(files)), findings), versions, findings);
    }

    private List<String> shown() {
        return shown(Versions.NONE);
    }

    private List<String> shown(Versions versions) {
        return read(versions).redirects().stream()
                .map(one -> one.path() + " " + one.from() + " > " + one.end().display()
                        + (one.monikers().isEmpty()
                                ? ""
                                : " in " + one.monikers().shown()))
                .toList();
    }

    private List<String> withoutFile(String file) {
        return findings.lines().stream().map(line -> line.replace(file, "")).toList();
    }
}
