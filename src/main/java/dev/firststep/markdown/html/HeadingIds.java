package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.text.Findings;
import dev.firststep.model.CloudScope;
import dev.firststep.model.Heading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives every heading of an article its id: the one its writer chose, else one made from its text as GitHub does. */
final class HeadingIds {
    /** How the id of a heading was chosen. */
    enum Choice {
        /** {@code {#id}}; must be unique. */
        EXPLICIT,
        /** {@code <a name="id"></a>}; numbered when it comes again, as Learn's localized articles need it. */
        ANCHOR,
        /** Made from the text. */
        AUTOMATIC
    }

    /** A heading whose id may still change. */
    record Draft(int level, Choice choice, String id, String text, int offset, CloudScope scope) {}

    /** Ids that scripts of a page could mistake for properties of its window or document (DOM clobbering). */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "alert",
            "all",
            "anchors",
            "applets",
            "attributes",
            "body",
            "caches",
            "characterset",
            "childnodes",
            "children",
            "close",
            "closed",
            "cookie",
            "console",
            "constructor",
            "crypto",
            "customelements",
            "defaultview",
            "dir",
            "doctype",
            "document",
            "documentelement",
            "domain",
            "embeds",
            "event",
            "external",
            "fetch",
            "forms",
            "frames",
            "hasownproperty",
            "head",
            "history",
            "images",
            "implementation",
            "indexeddb",
            "length",
            "links",
            "localstorage",
            "location",
            "locationbar",
            "main",
            "menubar",
            "name",
            "navigation",
            "navigator",
            "open",
            "opener",
            "origin",
            "parent",
            "performance",
            "plugins",
            "print",
            "prototype",
            "referrer",
            "root",
            "screen",
            "scripts",
            "scrollbars",
            "search",
            "self",
            "sessionstorage",
            "speechsynthesis",
            "status",
            "statusbar",
            "stop",
            "styles",
            "stylesheets",
            "title",
            "toolbar",
            "top",
            "tostring",
            "url",
            "valueof",
            "visualviewport",
            "window",
            "write");

    private static final int LONGEST = 500;

    private static final List<String> RESERVED_PREFIXES = List.of("fs-", "fn-", "fnref-");

    private final Findings findings;
    private final Map<String, List<CloudScope>> chosen = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    HeadingIds(Findings findings) {
        this.findings = findings;
    }

    /** The headings with their final ids, in the same order. */
    List<Heading> settle(List<Draft> drafts) {
        drafts.forEach(this::register);
        List<Heading> headings = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            String id = draft.choice() == Choice.EXPLICIT ? draft.id() : unique(draft);
            headings.add(new Heading(draft.level(), id, draft.text(), findings.at(draft.offset()), draft.scope()));
        }
        return headings;
    }

    private void register(Draft draft) {
        if (draft.choice() == Choice.AUTOMATIC) {
            return;
        }
        if (isReserved(draft.id()) || !isWellFormed(draft)) {
            findings.add(
                    Code.ID_INVALID,
                    draft.offset(),
                    "'" + draft.id() + "' cannot be the id of a heading",
                    "use lower-case letters, digits and hyphens, and no word that pages use themselves, such as 'main'");
        }
        if (draft.choice() == Choice.EXPLICIT) {
            reportDuplicate(draft);
            taken.add(draft.id());
        }
    }

    /** Passages for different clouds may use the same id: no page shows both. */
    private void reportDuplicate(Draft draft) {
        List<CloudScope> scopes = chosen.computeIfAbsent(draft.id(), id -> new ArrayList<>());
        if (scopes.stream().anyMatch(scope -> overlap(scope, draft.scope()))) {
            findings.add(
                    Code.ID_DUPLICATE,
                    draft.offset(),
                    "another heading has the id '" + draft.id() + "' already",
                    "choose another id, or leave it out");
        }
        scopes.add(draft.scope());
    }

    private static boolean overlap(CloudScope one, CloudScope other) {
        return one.only().isEmpty() || other.only().isEmpty() || !Collections.disjoint(one.only(), other.only());
    }

    private static boolean isWellFormed(Draft draft) {
        String id = draft.id();
        boolean anchor = draft.choice() == Choice.ANCHOR;
        if (id.isEmpty() || id.startsWith("-") || id.length() > LONGEST) {
            return false;
        }
        return id.chars()
                .allMatch(c -> (c >= 'a' && c <= 'z')
                        || (c >= '0' && c <= '9')
                        || c == '-'
                        || (anchor && (c == '_' || c == '.' || (c >= 'A' && c <= 'Z'))));
    }

    /** Whether pages use an id themselves, or their scripts could mistake it for something else. */
    static boolean isReserved(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        return RESERVED.contains(lower) || RESERVED_PREFIXES.stream().anyMatch(lower::startsWith);
    }

    private String unique(Draft draft) {
        String wanted = draft.choice() == Choice.ANCHOR ? draft.id() : slug(draft.text());
        String base = isReserved(wanted) ? "h-" + wanted : wanted;
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + counts.merge(base, 1, Integer::sum);
        }
        return id;
    }

    /** GitHub's slug: letters and digits of any script, hyphens and underscores; a space becomes a hyphen. */
    static String slug(String text) {
        StringBuilder slug = new StringBuilder(text.length());
        String lower = text.toLowerCase(Locale.ROOT);
        int c;
        for (int i = 0; i < lower.length(); i += Character.charCount(c)) {
            c = lower.codePointAt(i);
            if (c == ' ') {
                slug.append('-');
            } else if (c == '-' || c == '_' || Character.isLetterOrDigit(c) || isMark(c)) {
                slug.appendCodePoint(c);
            }
        }
        return slug.length() == 0 ? "section" : slug.toString();
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
