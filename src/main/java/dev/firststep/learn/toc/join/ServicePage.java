package dev.firststep.learn.toc.join;

import dev.firststep.learn.toc.Joining.Landing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page that lists what stands below an entry, as a document of the type {@code ReferenceContainer}. */
record ServicePage(String name, Landing landing, List<Child> children, List<String> languages) {
    ServicePage {
        children = List.copyOf(children);
        languages = List.copyOf(languages);
    }

    /** An entry below, with its address relative to the page or its cross-reference id, if it has either. */
    record Child(String name, Optional<String> href, Optional<String> uid) {}

    /** The document. */
    String yaml() {
        StringBuilder out = new StringBuilder("### YamlMime:ReferenceContainer\n");
        line(out, "name: ", name);
        line(out, "fullName: ", name);
        line(out, "pageType: ", landing.name().toLowerCase(Locale.ROOT));
        if (!children.isEmpty()) {
            out.append("children:\n");
            children.forEach(child -> child(out, child));
        }
        if (!languages.isEmpty()) {
            out.append("langs:\n");
            languages.forEach(language -> line(out, "- ", language));
        }
        return out.toString();
    }

    private static void child(StringBuilder out, Child child) {
        line(out, "- name: ", child.name());
        child.href().ifPresent(href -> line(out, "  href: ", href));
        child.uid().ifPresent(uid -> line(out, "  uid: ", uid));
    }

    private static void line(StringBuilder out, String start, String text) {
        out.append(start).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append("\"\n");
    }
}
