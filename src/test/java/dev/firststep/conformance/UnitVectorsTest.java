package dev.firststep.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.config.yaml.YamlParser;
import dev.firststep.config.yaml.YamlRules;
import dev.firststep.config.yaml.YamlText;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.conformance.ConformanceCases.Case;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Findings;
import dev.firststep.learn.address.LearnLocale;
import dev.firststep.learn.address.LinkType;
import dev.firststep.learn.address.RepositoryPath;
import dev.firststep.learn.address.UrlText;
import dev.firststep.learn.address.WebHost;
import dev.firststep.learn.glob.Glob;
import dev.firststep.learn.glob.GlobFlavour;
import dev.firststep.learn.metadata.PageHeader;
import dev.firststep.learn.repository.GitAddress;
import dev.firststep.learn.repository.PageType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The shared vectors of single functions, where we have the function. Those of moniker ranges have a test of their own. */
class UnitVectorsTest {
    /** The groups of which most must pass. */
    private static final Set<String> REQUIRED =
            Set.of("URL rules", "docfx.json glob", "localization / fallback", "yaml header");

    /** What came of a vector. */
    private enum Outcome {
        PASSED,
        FAILED,
        /** We have no such function; the reasons stand in {@link #NO_COUNTERPART}. */
        WITHOUT_COUNTERPART
    }

    /** Functions that nothing of ours does, and why. */
    private static final Map<String, String> NO_COUNTERPART = new TreeMap<>(Map.ofEntries(
            Map.entry("UrlToFolderName", "names folders of a download cache; we download nothing"),
            Map.entry("StandardizeBookmarks", "names places on pages of API references"),
            Map.entry("CollectHtmlUsage", "statistics of the engine"),
            Map.entry("Encode", "the same as any HTML writer's"),
            Map.entry("TransformLinks", "a callback of the engine's HTML reader"),
            Map.entry("TransformXrefs", "a callback of the engine's HTML reader"),
            Map.entry("GetBookmarks", "done while the page is written"),
            Map.entry("HtmlStripTags", "the sanitizer has tests of its own"),
            Map.entry("HtmlRemoveRerunCodepenIframes", "done while the plain profile is written"),
            Map.entry("HtmlAddMissingLocale", "addresses of the site are relative"),
            Map.entry("CountWord", "words are counted by language, not by blanks"),
            Map.entry("TestWordCounter", "words are counted by language, not by blanks"),
            Map.entry("FindNearestToc", "belongs to the tables of contents"),
            Map.entry("IsVisibleTest", "belongs to the Markdown reader"),
            Map.entry("TestEvaluateMonikerRange", "has a test of its own"),
            Map.entry("InvalidMonikerRange", "has a test of its own"),
            Map.entry("ToCamelCaseTest", "configuration comes from files alone"),
            Map.entry("UpperCaseFirstCharTest", "a helper of the engine"),
            Map.entry("LoadConfigFromEnvironmentVariable", "configuration comes from files alone"),
            Map.entry("HttpCredential_Respect_LongestMatch", "we download nothing"),
            Map.entry("CreateDirectoryFromFilePath", "a helper of the engine"),
            Map.entry("TestBoolean", "scalars stay text"),
            Map.entry("TestSpecialDouble", "scalars stay text"),
            Map.entry("ThrowWithoutSchemaValidation", "scalars stay text"),
            Map.entry("TestObjectWithStringProperty", "scalars stay text"),
            Map.entry("TestObjectWithMultiLinesStringProperty", "scalars stay text"),
            Map.entry("GetRelativePathToRoot", "addresses are made from addresses"),
            Map.entry("PathConcatTest", "paths are resolved from folders, which end with a slash")));

    @Test
    void theFunctionsWeHaveGiveWhatLearnsEngineGives() throws IOException {
        List<Case> vectors = ConformanceCases.ofKind("unit vector");
        Assumptions.assumeFalse(vectors.isEmpty(), "SKIPPED: the shared conformance cases are not at hand");
        Map<String, Map<Outcome, Integer>> groups = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        for (Case vector : vectors) {
            Outcome outcome = outcome(vector);
            groups.computeIfAbsent(vector.group(), group -> new EnumMap<>(Outcome.class))
                    .merge(outcome, 1, Integer::sum);
            if (outcome == Outcome.FAILED) {
                failures.add(vector.id() + " " + name(vector) + " " + vector.texts("arguments"));
            }
        }
        groups.forEach((group, counts) -> System.out.printf("  %-45s %s%n", group, counts));
        failures.forEach(failure -> System.out.println("  " + failure));
        for (String group : REQUIRED) {
            Map<Outcome, Integer> counts = groups.getOrDefault(group, Map.of());
            int passed = counts.getOrDefault(Outcome.PASSED, 0);
            int failed = counts.getOrDefault(Outcome.FAILED, 0);
            assertTrue(passed >= 0.95 * (passed + failed), group + failures);
        }
        System.out.println("  unknown functions, counted as without counterpart: " + unknown(vectors));
    }

    private static Set<String> unknown(List<Case> vectors) {
        return vectors.stream()
                .map(UnitVectorsTest::name)
                .filter(name -> !NO_COUNTERPART.containsKey(name) && !KNOWN.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final Set<String> KNOWN = Set.of(
            "EscapeUrlPathTest",
            "EscapeUrlQueryTest",
            "GetLinkType",
            "GetRelativeUrl",
            "IsHttp",
            "MergeUrl",
            "ParseAzureReposUrl",
            "ParseGithubUrl",
            "RemoveHostName",
            "SplitUrl",
            "HtmlAddLinkType",
            "YamlMime",
            "TestNull",
            "MatchFilesUsingGlobPattern",
            "InvalidGlobPattern",
            "TestNegateGlobShouldAllowMultipleNegateChars",
            "TestGroupedGlobShouldExpand",
            "TestGlobMatchWithoutDotMatchShouldMatchNonDotFiles",
            "TestGlobMatchWithDotMatchShouldMatchDotFiles",
            "TestGlobPartialMatchShouldMatchFolder",
            "IsValidLocale",
            "LocConfigConventionSourceRepo",
            "FolderEquals",
            "GetRelativePathToFile",
            "Normalize",
            "NormalizeFile",
            "NormalizeFolder",
            "PathMatch",
            "TestExtract",
            "TestNotJObject");

    private static String name(Case vector) {
        return vector.text("name").orElseThrow();
    }

    private static Outcome outcome(Case vector) {
        if (!KNOWN.contains(name(vector))) {
            return Outcome.WITHOUT_COUNTERPART;
        }
        try {
            return passes(vector) ? Outcome.PASSED : Outcome.FAILED;
        } catch (RuntimeException failure) {
            return Outcome.FAILED;
        }
    }

    private static boolean passes(Case vector) {
        Arguments a = new Arguments((Map<?, ?>) vector.value("arguments").orElseThrow());
        return switch (name(vector)) {
            case "EscapeUrlPathTest" -> a.is("expected", UrlText.escapePath(a.text("path")));
            case "EscapeUrlQueryTest" -> a.is("expected", UrlText.escapeQuery(a.text("queryOrFragment")));
            case "GetLinkType" -> a.is("expected", camelCase(LinkType.of(a.text("url"))));
            case "HtmlAddLinkType" -> linkType(a);
            case "GetRelativeUrl" -> a.is("expected", UrlText.relative(a.text("relativeToUrl"), a.text("url")));
            case "IsHttp" -> a.is("expected", WebHost.isHttp(a.text("url")));
            case "MergeUrl" -> a.is("expected", UrlText.merge(a.text("url"), a.text("query"), a.text("fragment")));
            case "SplitUrl" ->
                new UrlText(a.text("path"), a.text("query"), a.text("fragment")).equals(UrlText.of(a.text("url")));
            case "RemoveHostName" ->
                a.is("expected", WebHost.remove(a.text("url"), a.text("hostName"), a.flag("removeLocale")));
            case "ParseGithubUrl" -> gitHub(a);
            case "ParseAzureReposUrl" -> azure(a);
            case "YamlMime" -> a.optional("mime").equals(PageType.ofYaml(a.text("yaml")));
            case "TestNull" -> isNull(a.text("yaml"));
            case "IsValidLocale" -> a.is("valid", LearnLocale.isValid(a.text("locale")));
            case "LocConfigConventionSourceRepo" -> sourceRepository(a);
            case "TestExtract" -> header(a);
            case "TestNotJObject" -> notAnObject(a);
            default -> name(vector).contains("Glob") ? glob(vector, a) : path(vector, a);
        };
    }

    private static boolean glob(Case vector, Arguments a) {
        return switch (name(vector)) {
            case "MatchFilesUsingGlobPattern" -> {
                Glob glob = Glob.of(a.text("pattern"), GlobFlavour.LEARN).orElseThrow();
                yield Arrays.stream(a.text("files").split(", ", -1)).allMatch(f -> a.is("match", glob.matches(f)));
            }
            case "InvalidGlobPattern" ->
                Glob.of(a.text("pattern"), GlobFlavour.LEARN).isEmpty();
            case "TestNegateGlobShouldAllowMultipleNegateChars" ->
                a.is("expectedNegate", docfx(a).negated()) && a.is("expected", docfx(a).text());
            case "TestGroupedGlobShouldExpand" -> expands(a);
            case "TestGlobPartialMatchShouldMatchFolder" ->
                a.list("folders").stream().allMatch(folder -> a.is("expected", docfx(a).mayMatchIn(folder, true)));
            default -> {
                boolean hidden = name(vector).contains("WithDotMatch");
                yield a.list("files").stream().allMatch(file -> a.is("expected", docfx(a).matches(file, hidden)));
            }
        };
    }

    private static Glob docfx(Arguments a) {
        return Glob.of(a.text("pattern"), GlobFlavour.DOCFX).orElseThrow();
    }

    /** A pattern matches what each of its expansions says literally; none are given where the braces are escaped. */
    private static boolean expands(Arguments a) {
        Glob glob = Glob.of(a.text("source"), GlobFlavour.DOCFX).orElseThrow();
        return a.list("expected").stream().allMatch(glob::matches);
    }

    private static boolean path(Case vector, Arguments a) {
        return switch (name(vector)) {
            case "Normalize" -> a.is("expected", RepositoryPath.normalize(a.text("path")));
            case "NormalizeFile" -> a.is("expected", RepositoryPath.file(a.text("path")));
            case "NormalizeFolder" -> {
                String folder = RepositoryPath.folder(a.text("path"));
                yield a.is("expected", folder.isEmpty() ? "./" : folder);
            }
            case "FolderEquals" ->
                a.is("equals", RepositoryPath.folder(a.text("a")).equals(RepositoryPath.folder(a.text("b"))));
            case "GetRelativePathToFile" ->
                a.is("expected", RepositoryPath.relative(a.text("relativeTo"), a.text("path")));
            case "PathMatch" -> {
                Optional<String> rest = RepositoryPath.below(a.text("file"), a.text("matcher"));
                yield a.is("expectedMatch", rest.isPresent()) && a.is("expectedRemainingPath", rest.orElse(""));
            }
            default -> false;
        };
    }

    private static String camelCase(LinkType type) {
        return Arrays.stream(type.name().split("_", -1))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static boolean linkType(Arguments a) {
        Element written = Jsoup.parseBodyFragment(a.text("input")).expectFirst("a");
        Element expected = Jsoup.parseBodyFragment(a.text("output")).expectFirst("a");
        return LinkType.of(written.attr("href")).attribute().equals(expected.attr("data-linktype"));
    }

    private static boolean gitHub(Arguments a) {
        Optional<GitAddress> address = GitAddress.ofGitHub(a.text("remote"));
        return a.is("parsed", address.isPresent())
                && a.optional("expectedOwner").equals(address.map(GitAddress::owner))
                && a.optional("expectedName").equals(address.map(GitAddress::name));
    }

    private static boolean azure(Arguments a) {
        Optional<GitAddress> address = GitAddress.ofAzureRepos(a.text("remote"));
        return a.is("parsed", address.isPresent())
                && a.optional("expectedOrg").equals(address.map(GitAddress::owner))
                && a.optional("expectedProject").equals(address.flatMap(GitAddress::project))
                && a.optional("expectedName").equals(address.map(GitAddress::name));
    }

    private static boolean sourceRepository(Arguments a) {
        Optional<String> remote = LearnLocale.withoutLocale(a.text("remote"));
        return a.optional("expectedSourceRemote").equals(remote)
                && a.optional("expectedSourceBranch")
                        .equals(remote.map(r -> LearnLocale.sourceBranch(a.text("branch"))));
    }

    private static boolean isNull(String yaml) {
        return YamlParser.parse(YamlText.ofFile("a.yml", yaml), YamlRules.LEARN, new Findings())
                                .orElseThrow()
                        instanceof Scalar scalar
                && scalar.isAbsent();
    }

    private static boolean header(Arguments a) {
        Mapping read =
                PageHeader.read("a.md", a.text("content"), new Findings()).values();
        Mapping expected = (Mapping)
                YamlParser.parse(YamlText.ofFile("a.yml", a.text("expectedMetadata")), YamlRules.LEARN, new Findings())
                        .orElseThrow();
        return plain(expected).equals(plain(read));
    }

    private static Map<String, String> plain(Mapping mapping) {
        return mapping.entries().stream().collect(Collectors.toMap(e -> e.key(), e -> ((Scalar) e.value()).value()));
    }

    private static boolean notAnObject(Arguments a) {
        Findings findings = new Findings();
        PageHeader header = PageHeader.read("a.md", a.text("content"), findings);
        return header.values().entries().isEmpty()
                && findings.all().stream().map(d -> d.code()).toList().equals(List.of(Code.VALUE_TYPE));
    }

    /** The arguments and the expected values of a vector. */
    private record Arguments(Map<?, ?> values) {
        String text(String name) {
            return optional(name).orElse("");
        }

        Optional<String> optional(String name) {
            return Optional.ofNullable(values.get(name)).map(Object::toString);
        }

        boolean flag(String name) {
            return Boolean.TRUE.equals(values.get(name));
        }

        List<String> list(String name) {
            return ((List<?>) values.get(name)).stream().map(Object::toString).toList();
        }

        boolean is(String name, Object actual) {
            return text(name).equals(actual.toString());
        }
    }
}
