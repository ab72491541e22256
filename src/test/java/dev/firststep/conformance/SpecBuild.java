package dev.firststep.conformance;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Findings;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Severity;
import dev.firststep.learn.metadata.PageMetadata;
import dev.firststep.learn.moniker.FileMonikers;
import dev.firststep.learn.moniker.MonikerSet;
import dev.firststep.learn.moniker.MonikerText;
import dev.firststep.learn.redirect.LearnRedirect;
import dev.firststep.learn.redirect.RedirectRules;
import dev.firststep.learn.redirect.RepositoryRedirects;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.SiteAddresses;
import dev.firststep.learn.toc.join.TocArrangement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What our model makes of the repositories of a case, in the form in which Learn's engine writes it: one JSON object per page
 * and table of contents, the paths of resources, the list of what is published, and the findings.
 */
final class SpecBuild {
    private final SpecRepositories repositories;
    private final Findings findings = new Findings();
    private final SpecVersions versions = new SpecVersions(findings);
    private final Map<String, @Nullable Object> outputs = new TreeMap<>();

    private SpecBuild(SpecRepositories repositories) {
        this.repositories = repositories;
    }

    /**
     * What came of a case.
     *
     * @param outputs by path as the case has it; null where only its being there counts
     */
    record Built(Map<String, @Nullable Object> outputs, List<Diagnostic> findings) {}

    /** A file that has an address, as the list of what is published has it. */
    private record Published(String url, MonikerSet monikers, Optional<String> redirect, String shown) {}

    static Built of(SpecRepositories repositories) {
        SpecBuild build = new SpecBuild(repositories);
        LearnRepository repository =
                TocArrangement.published(LearnRepository.open(repositories.sources(), build.findings), build.findings);
        RepositoryRedirects redirects = RedirectRules.read(repository, build.versions, build.findings);
        repository.docsets().forEach(docset -> build.docset(docset, redirects));
        return new Built(build.outputs, build.findings.all());
    }

    private void docset(Docset docset, RepositoryRedirects redirects) {
        List<LearnRedirect> moved = redirects.redirects().stream()
                .filter(redirect -> redirect.docset().equals(docset.folder()))
                .toList();
        Set<String> paths = moved.stream().map(LearnRedirect::path).collect(Collectors.toSet());
        FileResolver resolver = new FileResolver(docset, paths::contains);
        SpecToc tocs = new SpecToc(docset, resolver, versions, findings);
        SiteAddresses addresses = new SiteAddresses(docset.config());
        List<Published> published = new ArrayList<>();
        for (DocsetFile file : docset.files().values()) {
            if (!redirects.replaced().contains(file.stored())) {
                MonikerSet monikers = versions.of(docset, file);
                boolean shown = isShown(file, tocs);
                if (shown) {
                    published.add(new Published(addresses.url(file), monikers, Optional.empty(), file.path()));
                }
                if (shown && file.kind() != FileKind.TOC) {
                    outputs.put(output(docset, file, monikers), json(docset, resolver, tocs, file));
                }
            }
        }
        tocs.tocs().forEach((path, toc) -> {
            DocsetFile file = docset.find(path).orElseThrow();
            outputs.put(output(docset, file, versions.of(docset, file)), tocs.json(file, toc));
        });
        moved.forEach(one ->
                published.add(new Published(one.from(), one.monikers(), Optional.of(one.address()), one.path())));
        publish(docset, published);
    }

    /** Tables that others include are part of those; data that says no type is nothing at all. */
    private static boolean isShown(DocsetFile file, SpecToc tocs) {
        return switch (file.kind()) {
            case TOC -> tocs.tocs().containsKey(file.path());
            case YAML_PAGE, JSON_PAGE -> PageType.of(file).isPresent();
            default -> true;
        };
    }

    private @Nullable Object json(Docset docset, FileResolver resolver, SpecToc tocs, DocsetFile file) {
        if (file.kind() == FileKind.MARKDOWN_PAGE) {
            return page(docset, resolver, tocs, file);
        }
        return file.kind().isPage() ? typed(docset, resolver, tocs, file) : null;
    }

    private Map<String, @Nullable Object> page(Docset docset, FileResolver resolver, SpecToc tocs, DocsetFile file) {
        SpecPage page = new SpecPage(docset, resolver, tocs.references(), file, findings);
        PageMetadata metadata = versions.metadata(docset, file);
        SpecPage.Written written = page.write(ranges(docset, file));
        page.linked().forEach(linked -> outputs.put(output(docset, linked, MonikerSet.NONE), null));
        SpecPivots.check(docset, file, metadata, written, findings);
        Map<String, @Nullable Object> json = plain(metadata);
        metadata.text("breadcrumb_path")
                .ifPresent(path -> json.put("breadcrumb_path", breadcrumb(page, metadata, path)));
        metadata.title(written.title()).ifPresent(title -> json.put("title", title));
        written.rawTitle().ifPresent(title -> json.put("rawTitle", title));
        json.put("conceptual", written.html());
        json.put("locale", repositories.locale());
        json.put("canonical_url", canonical(docset, new SiteAddresses(docset.config()).url(file)));
        tocs.beside(file).ifPresent(toc -> json.putIfAbsent("_tocRel", toc));
        List<String> monikers = List.copyOf(versions.of(docset, file).names());
        json.put("monikers", monikers.isEmpty() ? null : monikers);
        return json;
    }

    /** The cases are run with a host of their own. */
    private String canonical(Docset docset, String url) {
        String host = docset.config().hostName();
        return "https://" + (host.isEmpty() ? "docs.com" : host) + "/" + repositories.locale() + url;
    }

    private static Map<String, @Nullable Object> plain(PageMetadata metadata) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        for (Entry entry : metadata.entries().values()) {
            json.put(entry.key(), SpecJson.plain(entry.value()));
        }
        return json;
    }

    private SpecPage.Ranges ranges(Docset docset, DocsetFile file) {
        FileMonikers page = versions.monikers(docset, file);
        return range -> List.copyOf(versions.rules(docset)
                .rules()
                .zone(page, new MonikerText(range, Position.of(file.shown())), findings)
                .names());
    }

    /** A page of a type, as it is written; types that have a schema in the repository are those of its template. */
    private @Nullable Object typed(Docset docset, FileResolver resolver, SpecToc tocs, DocsetFile file) {
        SpecPage page = new SpecPage(docset, resolver, tocs.references(), file, findings);
        Map<String, @Nullable Object> json = SpecTyped.of(docset, file, page, ranges(docset, file), findings);
        Map<String, @Nullable Object> metadata = plain(versions.metadata(docset, file));
        List<String> monikers = List.copyOf(versions.of(docset, file).names());
        metadata.put("monikers", monikers.isEmpty() ? null : monikers);
        tocs.beside(file).ifPresent(toc -> metadata.putIfAbsent("_tocRel", toc));
        json.put("metadata", metadata);
        return json;
    }

    /** The path is relative to the file that declares it; in a configuration that is the docset. */
    private static String breadcrumb(SpecPage page, PageMetadata metadata, String path) {
        String declared =
                metadata.position("breadcrumb_path").map(Position::file).orElse("");
        boolean rooted = path.startsWith("~") || path.startsWith("/");
        return page.address(rooted || page.isShownAs(declared) ? path : "~/" + path, page.file());
    }

    /** Where the engine would write a file. */
    private static String output(Docset docset, DocsetFile file, MonikerSet monikers) {
        String base =
                docset.config().basePath().isEmpty() ? "" : docset.config().basePath() + "/";
        String site = new SiteAddresses(docset.config()).sitePath(file.path(), file.kind(), PageType.isData(file));
        boolean named = file.kind().isPage() && !site.endsWith(".json");
        return docset.folder()
                + base
                + group(monikers).map(group -> group + "/").orElse("")
                + site
                + (named ? ".json" : "");
    }

    /** The name by which the engine knows some versions: the start of their digest. */
    private static Optional<String> group(MonikerSet monikers) {
        if (monikers.isEmpty()) {
            return Optional.empty();
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join(",", monikers.names()).getBytes(StandardCharsets.UTF_8));
            return Optional.of(HexFormat.of().formatHex(digest, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void publish(Docset docset, List<Published> published) {
        List<Published> kept = new ArrayList<>();
        for (Published one : published) {
            Optional<Published> other = kept.stream()
                    .filter(k -> k.url().equals(one.url()) && k.monikers().clashesWith(one.monikers()))
                    .findFirst();
            other.ifPresentOrElse(first -> clash(first, one), () -> kept.add(one));
        }
        List<Map<String, @Nullable Object>> files = new ArrayList<>();
        Map<String, @Nullable Object> groups = new TreeMap<>();
        for (Published one : kept) {
            Map<String, @Nullable Object> file = new LinkedHashMap<>();
            file.put("url", one.url());
            file.put("locale", repositories.locale());
            file.put("source_path", one.shown());
            file.put("canonical_url", canonical(docset, one.url()));
            if (hasError(one.shown())) {
                file.put("has_error", true);
            }
            one.redirect().ifPresent(url -> file.put("redirect_url", url));
            group(one.monikers()).ifPresent(group -> {
                List<String> names = List.copyOf(one.monikers().names());
                file.put("moniker_group", group);
                file.put("monikers", names);
                groups.put(group, names);
            });
            files.add(file);
        }
        files.sort(Comparator.comparing((Map<String, @Nullable Object> file) -> String.valueOf(file.get("url")))
                .thenComparing(file -> String.valueOf(file.get("moniker_group"))));
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("files", files);
        json.put("moniker_groups", groups);
        outputs.put(docset.folder() + ".publish.json", json);
    }

    private boolean hasError(String path) {
        return findings.all().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR
                        && finding.position().file().endsWith(path));
    }

    private void clash(Published first, Published second) {
        findings.add(
                Code.PATH_DUPLICATE,
                Position.of(second.shown()),
                first.shown() + " and " + second.shown() + " have the same address " + first.url(),
                "rename one of them");
    }
}
