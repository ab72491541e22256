package dev.firststep.config.frontmatter;

import java.util.Set;

/** The front-matter keys of Learn repositories, which are kept as text. */
public final class LearnKeys {
    private static final String NAMESPACE = "ms.";

    /**
     * What became of the text that a translation was made from: {@code changed} or {@code unchanged}. It is no key of Learn's,
     * but what the others mean once the source is at hand, and takes their place where its file is not.
     */
    public static final String SOURCE_TEXT = "source_text";

    private static final Set<String> NAMES = Set.of(
            "_tilde_path",
            "_tocRel",
            "author",
            "breadcrumb_path",
            "content_git_url",
            "exclude_monikers",
            "extendBreadcrumb",
            "fwlink",
            "is_archived",
            "keywords",
            "layout",
            "localization_priority",
            "manager",
            "monikerRange",
            "monikers",
            "no-loc",
            "original_content_git_url",
            "original_content_git_url_template",
            "page_type",
            "redirect_url",
            "replace_monikers",
            "robots",
            SOURCE_TEXT,
            "titleSuffix",
            "toc_rel",
            "translationtype",
            "uid",
            "zone_pivot_group_filename",
            "zone_pivot_groups");

    private LearnKeys() {}

    /** Whether a key is one of them. */
    public static boolean contains(String key) {
        return NAMES.contains(key) || (key.startsWith(NAMESPACE) && key.length() > NAMESPACE.length());
    }
}
