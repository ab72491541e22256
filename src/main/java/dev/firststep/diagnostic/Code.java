package dev.firststep.diagnostic;

import java.util.Locale;

/** Every kind of finding. The id is the name in lower case with hyphens; the writer's guide explains each. */
public enum Code {
    // Files
    FILE_NAME(Severity.ERROR),
    FILE_TYPE(Severity.ERROR),
    FILE_OUTSIDE(Severity.ERROR),
    FILE_CLASH(Severity.ERROR),
    FILE_MISSING(Severity.ERROR),
    ENCODING(Severity.ERROR),
    CONTROL_CHARACTER(Severity.ERROR),
    BIDI_CHARACTER(Severity.ERROR),
    IMAGE_INVALID(Severity.ERROR),

    // Limits
    LIMIT_FILE_SIZE(Severity.ERROR),
    LIMIT_FRONT_MATTER(Severity.ERROR),
    LIMIT_LINE_LENGTH(Severity.ERROR),
    LIMIT_NESTING(Severity.ERROR),
    LIMIT_BRACKETS(Severity.ERROR),
    LIMIT_EMPHASIS(Severity.ERROR),
    LIMIT_REFERENCES(Severity.ERROR),
    LIMIT_TABLE(Severity.ERROR),
    LIMIT_FOOTNOTES(Severity.ERROR),
    LIMIT_INCLUDES(Severity.ERROR),
    LIMIT_TIME(Severity.ERROR),
    LIMIT_YAML(Severity.ERROR),

    // Front matter and configuration
    YAML_SYNTAX(Severity.ERROR),
    KEY_UNKNOWN(Severity.ERROR),
    KEY_MISSING(Severity.ERROR),
    VALUE_TYPE(Severity.ERROR),
    VALUE_INVALID(Severity.ERROR),
    TITLE_EMPTY(Severity.ERROR),
    DESCRIPTION_MISSING(Severity.WARNING),
    DESCRIPTION_LENGTH(Severity.WARNING),
    TITLE_LENGTH(Severity.WARNING),

    // Markdown
    HTML_REMOVED(Severity.ERROR),
    HTML_IGNORED(Severity.WARNING),
    HTML_REPAIRED(Severity.WARNING),
    URL_FORBIDDEN(Severity.ERROR),
    HEADING_LEVEL(Severity.ERROR),
    HEADING_EMPTY(Severity.ERROR),
    ID_INVALID(Severity.ERROR),
    ID_DUPLICATE(Severity.ERROR),
    VARIABLE_UNKNOWN(Severity.ERROR),
    VARIABLE_UNDEFINED(Severity.ERROR),
    FOOTNOTE_UNKNOWN(Severity.ERROR),
    FOOTNOTE_UNUSED(Severity.WARNING),
    ZONE_SYNTAX(Severity.ERROR),
    ZONE_CLOUD_UNKNOWN(Severity.ERROR),
    TAB_GROUP(Severity.WARNING),
    ALERT_UNKNOWN(Severity.WARNING),
    ALT_MISSING(Severity.ERROR),
    IMAGE_SYNTAX(Severity.WARNING),
    VIDEO_SYNTAX(Severity.WARNING),
    BODY_EMPTY(Severity.WARNING),

    // Includes and code
    INCLUDE_MISSING(Severity.ERROR),
    INCLUDE_CYCLE(Severity.ERROR),
    INCLUDE_PARAGRAPHS(Severity.WARNING),
    INCLUDE_NOT_MARKDOWN(Severity.WARNING),
    CODE_MISSING(Severity.ERROR),
    CODE_TAG_MISSING(Severity.ERROR),
    CODE_SYNTAX(Severity.ERROR),
    CODE_LANGUAGE_UNKNOWN(Severity.WARNING),

    // The site as a whole
    PATH_DUPLICATE(Severity.ERROR),
    ARTICLE_ORPHAN(Severity.WARNING),
    TOC_TARGET_MISSING(Severity.ERROR),
    TOC_DUPLICATE(Severity.ERROR),
    REDIRECT_DUPLICATE(Severity.ERROR),
    REDIRECT_LOOP(Severity.ERROR),
    REDIRECT_CHAIN(Severity.WARNING),
    REDIRECT_TARGET_MISSING(Severity.ERROR),

    // Links
    LINK_TARGET_MISSING(Severity.ERROR),
    LINK_ANCHOR_MISSING(Severity.ERROR),
    LINK_FILE_MISSING(Severity.ERROR),
    LINK_EDITION_MISSING(Severity.ERROR),
    CROSS_CLOUD_LINK(Severity.ERROR),
    CROSS_CLOUD_TEXT(Severity.WARNING),
    HOST_UNLISTED(Severity.ERROR),
    REDIRECTOR_UNPINNED(Severity.ERROR),
    ENDPOINT_UNKNOWN(Severity.ERROR),
    ENDPOINT_UNDEFINED(Severity.ERROR),
    SUPPORT_UNKNOWN(Severity.ERROR),
    XREF_UNKNOWN(Severity.WARNING),
    IMAGE_MISSING(Severity.ERROR),

    // Translations
    TRANSLATION_MISSING(Severity.NOTE),
    TRANSLATION_STALE(Severity.NOTE),
    TRANSLATION_EXTRA(Severity.WARNING),
    TRANSLATION_HEADINGS(Severity.ERROR),
    TRANSLATION_APPLIES_TO(Severity.ERROR),
    TRANSLATION_LINK_ADDED(Severity.ERROR),
    TRANSLATION_LINK_MISSING(Severity.WARNING),
    TRANSLATION_IMAGE_ADDED(Severity.ERROR),
    TRANSLATION_IMAGE_MISSING(Severity.WARNING),
    TRANSLATION_CODE_ADDED(Severity.ERROR),
    TRANSLATION_VARIABLE_ADDED(Severity.ERROR),
    TRANSLATION_HOST_ADDED(Severity.ERROR),
    STRING_MISSING(Severity.WARNING),
    STRING_UNKNOWN(Severity.WARNING),

    // Learn repositories
    JSON_SYNTAX(Severity.ERROR),
    KEY_DUPLICATE(Severity.WARNING),
    KEY_RESERVED(Severity.WARNING),
    KEY_IGNORED(Severity.NOTE),
    GLOB_INVALID(Severity.ERROR),
    DOCSET_MISSING(Severity.ERROR),
    DOCSET_EMPTY(Severity.WARNING),
    DOCSET_FOLDER_CASE(Severity.WARNING),
    DOCSET_NONE(Severity.NOTE),
    DEPENDENCY_MISSING(Severity.WARNING),
    PAGE_TYPE_UNKNOWN(Severity.ERROR),
    LINK_MENDED(Severity.WARNING),
    TOC_SYNTAX(Severity.ERROR),
    TOC_LOOP(Severity.ERROR),
    TOC_REFERENCE(Severity.ERROR),
    TOC_ENTRY_EMPTY(Severity.WARNING),
    REDIRECT_INVALID(Severity.ERROR),
    REDIRECT_SOURCE_PRESENT(Severity.WARNING),
    REDIRECT_OUT_OF_SCOPE(Severity.NOTE),
    REDIRECT_IDENTITY(Severity.WARNING),
    MONIKER_RANGE_INVALID(Severity.ERROR),
    MONIKER_RANGE_IGNORED(Severity.WARNING),
    MONIKER_RANGE_OUT_OF_SCOPE(Severity.ERROR),
    MONIKER_ZONE_EMPTY(Severity.WARNING),
    PIVOT_DEFINITION_MISSING(Severity.WARNING),
    PIVOT_GROUP_UNKNOWN(Severity.WARNING),
    PIVOT_UNKNOWN(Severity.WARNING),
    PIVOT_UNUSED(Severity.NOTE),
    PIVOT_DUPLICATE(Severity.WARNING),
    SEGMENT_DAMAGED(Severity.WARNING),
    APPLIES_TO_UNREADABLE(Severity.WARNING),
    PROVENANCE_INVALID(Severity.WARNING),

    // Templates
    TEMPLATE_SYNTAX(Severity.ERROR),
    TEMPLATE_FORBIDDEN(Severity.ERROR),
    TEMPLATE_MISSING(Severity.ERROR),
    TEMPLATE_FAILED(Severity.ERROR),

    // Finished pages
    PAGE_INLINE_SCRIPT(Severity.ERROR),
    PAGE_INLINE_STYLE(Severity.ERROR),
    PAGE_FOREIGN_ORIGIN(Severity.ERROR),
    PAGE_ID_DUPLICATE(Severity.ERROR),
    PAGE_LANG_MISSING(Severity.ERROR),
    PAGE_LINK_BROKEN(Severity.ERROR),
    PAGE_FRAGMENT_MISSING(Severity.ERROR),

    // Ledger
    ADDRESS_LOST(Severity.ERROR),
    ANCHOR_LOST(Severity.ERROR),
    LEDGER_SYNTAX(Severity.ERROR),

    // Output
    OUTPUT_EDITED(Severity.WARNING),

    // Rules
    RULE_DUPLICATE(Severity.ERROR),
    RULE_UNKNOWN(Severity.ERROR),
    RULE_TRANSLATION_MISSING(Severity.WARNING),
    RULE_TRANSLATION_STALE(Severity.WARNING),
    RULE_TRANSLATION_ADVICE(Severity.NOTE),
    RULE_OUT_OF_PERIOD(Severity.NOTE),
    RULE_TABLE_EMPTY(Severity.NOTE),

    // Servers
    HOST_LIMIT(Severity.NOTE),

    // Verify
    BASE_URL_FOREIGN(Severity.ERROR),
    CROSS_CLOUD_ADDRESS(Severity.ERROR),
    CROSS_EDITION_LINK(Severity.ERROR),
    OUTPUT_DIFFERS(Severity.ERROR),

    // Routes
    SUPPORT_GAP(Severity.ERROR),
    SUPPORT_OVERLAP(Severity.ERROR),
    SUPPORT_DEFAULT_MISSING(Severity.WARNING),
    SUPPORT_ADDRESS_STRAY(Severity.ERROR),

    // Partners
    PARTNER_CONTRAST(Severity.ERROR),
    PARTNER_EMPTY(Severity.ERROR),
    PARTNER_ROUTE_LEFT_OUT(Severity.ERROR),
    PARTNER_LEAVES_NOTHING(Severity.WARNING);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The id shown to writers, such as {@code link-target-missing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
