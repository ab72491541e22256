package dev.firststep.learn.site;

import static java.util.Objects.requireNonNull;

import dev.firststep.config.yaml.YamlValue;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.moniker.RepositoryMonikers;
import dev.firststep.learn.pivot.PivotDefinitionReader;
import dev.firststep.learn.pivot.PivotGroup;
import dev.firststep.learn.redirect.LearnRedirect;
import dev.firststep.learn.redirect.RedirectRules;
import dev.firststep.learn.redirect.RedirectTarget;
import dev.firststep.learn.redirect.RepositoryRedirects;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.learn.repository.FileResolver;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.PageType;
import dev.firststep.learn.repository.RepositoryFiles;
import dev.firststep.learn.repository.Settings;
import dev.firststep.learn.yamlpage.schema.Schema;
import dev.firststep.learn.yamlpage.schema.Schemas;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of one repository and what their addresses mean. Immutable and shared by all threads. */
public final class RepositorySite {
    private final LearnRepository repository;
    private final LocaleTag locale;
    private final Set<Repair> repairs;
    private final RepositoryMonikers monikers;
    private final RepositoryRedirects redirects;
    private final Map<Docset, ArticlePaths> paths = new HashMap<>();
    private final Map<Docset, FileResolver> resolvers = new HashMap<>();
    private final Map<Docset, Schemas> schemas = new HashMap<>();
    private final List<SitePage> pages = new ArrayList<>();
    private final Map<String, SitePage> byFile = new HashMap<>();
    private final SortedMap<String, ArticlePath> byUrl = new TreeMap<>();
    private final SortedMap<String, String> resources = new TreeMap<>();
    private final SiteReferences references;
    private final SiteBreadcrumbs breadcrumbs;

    /**
     * Gives every page its address.
     *
     * @param name the repository's, which may end with its locale
     * @param findings told what is wrong with versions and redirects
     */
    public RepositorySite(LearnRepository repository, String name, Set<Repair> repairs, DiagnosticSink findings) {
        this.repository = repository;
        this.monikers = RepositoryMonikers.of(repository, findings);
        this.references = new SiteReferences(repository, monikers);
        this.locale = SiteLocales.of(repository, name);
        this.repairs = Set.copyOf(repairs);
        this.redirects = RedirectRules.read(repository, monikers, findings);
        Map<String, Set<String>> moved = new HashMap<>();
        redirects
                .redirects()
                .forEach(redirect -> moved.computeIfAbsent(redirect.docset(), folder -> new HashSet<>())
                        .add(redirect.path()));
        for (Docset docset : repository.docsets()) {
            paths.put(docset, new ArticlePaths(repository, docset));
            schemas.put(docset, Schemas.of(docset));
            resolvers.put(docset, new FileResolver(docset, moved.getOrDefault(docset.folder(), Set.of())::contains));
            docset.files().values().forEach(file -> add(docset, file));
            docset.files(FileKind.RESOURCE)
                    .forEach(file -> resources.putIfAbsent(paths(docset).resource(file.path()), file.stored()));
            docset.fallbackFiles().values().forEach(file -> addAddress(docset, file));
        }
        this.breadcrumbs = new SiteBreadcrumbs(this, findings);
    }

    private void add(Docset docset, DocsetFile file) {
        if (isPage(file) && !redirects.replaced().contains(file.stored())) {
            SitePage page = new SitePage(docset, file, paths(docset).article(file));
            pages.add(page);
            byFile.put(key(file), page);
            addAddress(docset, file);
        }
    }

    private void addAddress(Docset docset, DocsetFile file) {
        if (file.kind().isPage()) {
            byUrl.putIfAbsent(paths(docset).url(file), paths(docset).article(file));
        }
    }

    private static boolean isPage(DocsetFile file) {
        return switch (file.kind()) {
            case MARKDOWN_PAGE -> true;
            case YAML_PAGE -> PageType.of(file).isPresent() && !PageType.isData(file);
            default -> false;
        };
    }

    private static String key(DocsetFile file) {
        return System.identityHashCode(file.files()) + " " + file.stored();
    }

    public LearnRepository repository() {
        return repository;
    }

    /** The files that the repository is made of. */
    public RepositoryFiles files() {
        return repository.sources().main();
    }

    public LocaleTag locale() {
        return locale;
    }

    /** Its pages by their unique ids. */
    SiteReferences references() {
        return references;
    }

    /** The breadcrumb files that its pages name. */
    SiteBreadcrumbs breadcrumbs() {
        return breadcrumbs;
    }

    public boolean repairs(Repair repair) {
        return repairs.contains(repair);
    }

    /** The versions of its files. */
    RepositoryMonikers monikers() {
        return monikers;
    }

    List<LearnRedirect> redirects() {
        return redirects.redirects();
    }

    /** Where the readers of a file that has moved arrive. */
    Optional<RedirectTarget> movedTo(Docset docset, String path) {
        return redirects.redirects().stream()
                .filter(redirect -> redirect.docset().equals(docset.folder())
                        && redirect.path().equals(path))
                .findFirst()
                .map(LearnRedirect::end);
    }

    /** The pages of this repository, in the order of its docsets and their files. */
    public List<SitePage> pages() {
        return Collections.unmodifiableList(pages);
    }

    /** The paths in the repository of pictures and other files, by their path below a locale's folder. */
    public SortedMap<String, String> resources() {
        return Collections.unmodifiableSortedMap(resources);
    }

    /** The groups of pivots that its files define; of several with one id the first counts. */
    public Collection<PivotGroup> pivotGroups(DiagnosticSink findings) {
        SortedMap<String, PivotGroup> groups = new TreeMap<>();
        for (Docset docset : repository.docsets()) {
            for (DocsetFile file : docset.files().values()) {
                if (PageType.of(file)
                        .filter(PageType.ZONE_PIVOTS::equalsIgnoreCase)
                        .isPresent()) {
                    Settings.value(file.files(), file.stored(), findings)
                            .map(root -> new PivotDefinitionReader(finding -> {}).read(file.shown(), root))
                            .ifPresent(definition ->
                                    definition.groups().forEach(group -> groups.putIfAbsent(group.id(), group)));
                }
            }
        }
        return groups.values();
    }

    /** Whether a page is one of this repository. */
    boolean holds(SitePage page) {
        return byFile.containsKey(key(page.file()));
    }

    /** The page that a file of this repository makes, whichever docset it was named in. */
    Optional<SitePage> page(DocsetFile file) {
        return Optional.ofNullable(byFile.get(key(file)));
    }

    /** The article at a site-absolute address in lower case. */
    Optional<ArticlePath> byUrl(String url) {
        String plain = url.length() > 1 && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        String page = plain.endsWith("/index") ? plain.substring(0, plain.length() - 6) : plain;
        return Optional.ofNullable(byUrl.get(page.isEmpty() ? "/" : page));
    }

    /** What a docset calls itself: the title suffix of its pages, else its name. */
    Optional<String> title(Docset docset) {
        return docset.config().globalMetadata().stream()
                .filter(entry -> entry.key().equals("titleSuffix"))
                .flatMap(entry -> entry.value() instanceof YamlValue.Scalar text ? Stream.of(text.line()) : Stream.of())
                .findFirst()
                .or(() -> Optional.of(docset.config().name()).filter(name -> !name.isEmpty()));
    }

    ArticlePaths paths(Docset docset) {
        return requireNonNull(paths.get(docset), "every docset of the repository has its paths");
    }

    FileResolver resolver(Docset docset) {
        return requireNonNull(resolvers.get(docset), "every docset of the repository has its resolver");
    }

    /** Finds what a page includes; the schema of a type may forbid its pages to include what is not translated. */
    FileResolver includer(SitePage page) {
        FileResolver resolver = resolver(page.docset());
        boolean fallback = page.isMarkdown()
                || PageType.of(page.file())
                        .flatMap(requireNonNull(schemas.get(page.docset()), "every docset has its schemas")::find)
                        .map(Schema::fallback)
                        .orElse(true);
        return fallback ? resolver : resolver.withoutFallback();
    }
}
