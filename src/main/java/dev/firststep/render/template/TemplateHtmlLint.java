package dev.firststep.render.template;

import java.util.Locale;

/** Walks the HTML of a template and reports scripts, styles and interpolations where escaping does not hold. */
final class TemplateHtmlLint {
    private static final String QUOTE_HINT = "put the interpolation into a quoted attribute value";

    /** Takes a finding at an offset. */
    @FunctionalInterface
    interface Findings {
        void add(int offset, String message, String hint);
    }

    private final String html;
    private final Findings findings;
    private int at;
    private boolean hasSource;

    TemplateHtmlLint(String html, Findings findings) {
        this.html = html;
        this.findings = findings;
    }

    void run() {
        while (at < html.length()) {
            if (html.startsWith("<!--", at)) {
                skipPast("-->");
            } else if (html.charAt(at) == '<' && at + 1 < html.length()) {
                at++;
                markup();
            } else {
                at++;
            }
        }
    }

    private void skipPast(String end) {
        int found = html.indexOf(end, at);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void markup() {
        if (html.charAt(at) == TemplateSource.INTERPOLATION) {
            findings.add(at, "an interpolation in the name of a tag", "write the tag out, and branch with <#if>");
        } else if (Character.isLetter(html.charAt(at))) {
            tag();
        }
    }

    private void tag() {
        int start = at;
        String name = word().toLowerCase(Locale.ROOT);
        hasSource = false;
        while (at < html.length() && html.charAt(at) != '>') {
            attribute();
        }
        at++;
        if (name.equals("script")) {
            script(start);
        } else if (name.equals("style")) {
            findings.add(start, "an inline style sheet", "move it into assets/site.css");
        }
    }

    private void script(int start) {
        int end = html.indexOf("</script", at);
        boolean empty = end >= 0 && html.substring(at, end).isBlank();
        if (!hasSource || !empty) {
            findings.add(start, "an inline script", "move it into assets/site.js");
        }
        at = end < 0 ? html.length() : end;
    }

    /** Reads an attribute or whatever else stands there; always moves on by at least one character. */
    private void attribute() {
        int start = at;
        String name = word().toLowerCase(Locale.ROOT);
        if (name.isEmpty()) {
            other();
            return;
        }
        checkName(start, name);
        skipSpace();
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            value();
        }
    }

    private void checkName(int start, String name) {
        if (name.startsWith("on") && name.length() > 2) {
            findings.add(start, "an inline script in '" + name + "'", "move it into assets/site.js");
        } else if (name.equals("style")) {
            findings.add(start, "an inline style", "give the element a class, and style it in assets/site.css");
        }
        hasSource |= name.equals("src");
    }

    private void other() {
        if (html.charAt(at) == TemplateSource.INTERPOLATION) {
            unquoted();
        } else {
            at++;
        }
    }

    private void value() {
        char quote = at < html.length() ? html.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            at++;
            skipPast(String.valueOf(quote));
        } else if (quote == TemplateSource.INTERPOLATION) {
            unquoted();
        } else {
            word();
        }
    }

    private void unquoted() {
        findings.add(at, "an interpolation in a tag, outside of quotes", QUOTE_HINT);
        while (at < html.length() && html.charAt(at) == TemplateSource.INTERPOLATION) {
            at++;
        }
    }

    private void skipSpace() {
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }

    private String word() {
        int start = at;
        while (at < html.length()
                && " \t\n\r\f=>/\"'".indexOf(html.charAt(at)) < 0
                && html.charAt(at) != TemplateSource.INTERPOLATION) {
            at++;
        }
        return html.substring(start, at);
    }
}
