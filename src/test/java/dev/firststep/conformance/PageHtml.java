package dev.firststep.conformance;

import dev.firststep.learn.address.LearnLocale;
import dev.firststep.learn.address.LinkType;
import dev.firststep.markdown.sanitize.HtmlAttribute;
import dev.firststep.markdown.sanitize.HtmlToken;
import dev.firststep.markdown.sanitize.HtmlToken.Kind;
import dev.firststep.markdown.sanitize.HtmlTokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The steps that DocFX v3 takes over the finished HTML of a page; what a step does not change stays as it is written. */
public final class PageHtml {
    private PageHtml() {}

    /** Says of each link and source what kind of address it has, in {@code data-linktype}. */
    public static String addLinkTypes(String html) {
        return changeTags(html, tag -> {
            HtmlToken typed = tag;
            for (HtmlAttribute attribute : tag.attributes()) {
                LinkType type = LinkType.of(attribute.value());
                boolean told = isAddress(tag, attribute)
                        && !attribute.value().isEmpty()
                        && type != LinkType.WINDOWS_ABSOLUTE_PATH;
                typed = told ? typed.with("data-linktype", type.attribute()) : typed;
            }
            return typed;
        });
    }

    /** Puts the locale before addresses that start at the root of the site and name none. */
    public static String addLocale(String html, String locale) {
        return changeAddresses(
                html, address -> LinkType.of(address) == LinkType.ABSOLUTE_PATH ? localized(address, locale) : address);
    }

    private static String localized(String address, String locale) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.startsWith("/api/") || lower.startsWith("/_")) {
            return address;
        }
        int end = 1;
        while (end < address.length() && "/\\".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        boolean hasLocale = end < address.length() && LearnLocale.isValid(address.substring(1, end));
        return hasLocale ? address : "/" + locale + address;
    }

    /** Changes the addresses of links, images, frames and the like. */
    public static String changeAddresses(String html, UnaryOperator<String> change) {
        return changeTags(html, tag -> {
            List<HtmlAttribute> changed = new ArrayList<>();
            for (HtmlAttribute attribute : tag.attributes()) {
                boolean address = isAddress(tag, attribute);
                changed.add(address ? new HtmlAttribute(attribute.name(), change.apply(attribute.value())) : attribute);
            }
            return tag.with(changed);
        });
    }

    /** Asks CodePen for frames without the button that assistive technology cannot reach. */
    public static String hideRerunButtons(String html) {
        return changeTags(html, tag -> {
            String source = tag.attribute("src").orElse("");
            boolean codePen = tag.name().equals("iframe")
                    && source.toLowerCase(Locale.ROOT).contains("codepen.io");
            return codePen ? tag.with("src", source + "&rerun-position=hidden&") : tag;
        });
    }

    /** The ids and names that links on the page and to it can lead to. */
    public static Set<String> bookmarks(String html) {
        Set<String> bookmarks = new LinkedHashSet<>();
        for (HtmlToken token : HtmlTokens.of(html)) {
            token.attributes().stream()
                    .filter(attribute -> attribute.is("id") || attribute.is("name"))
                    .map(HtmlAttribute::value)
                    .filter(value -> !value.isEmpty())
                    .forEach(bookmarks::add);
        }
        return bookmarks;
    }

    /** Whether readers see anything of it: text that is not blank, or any tag. */
    public static boolean isVisible(String html) {
        return HtmlTokens.of(html).stream()
                .anyMatch(token -> token.kind() == Kind.TEXT ? !token.raw().isBlank() : token.kind() != Kind.COMMENT);
    }

    /** Words as Learn counts them: parted by blanks and tags, with a word for each Chinese, Japanese or Korean character. */
    public static int words(String html) {
        return HtmlTokens.of(html).stream()
                .filter(token -> token.kind() == Kind.TEXT)
                .mapToInt(token -> wordsOf(token.raw()))
                .sum();
    }

    private static int wordsOf(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean single = isCjk(c);
            boolean parts = single || c == ' ' || (c >= '\t' && c <= '\r' && c != '\u000B' && c != '\f');
            words += (single ? 1 : 0) + (parts && inside ? 1 : 0);
            inside = !parts && (inside || ".?!;:,()[]".indexOf(c) < 0);
        }
        return words + (inside ? 1 : 0);
    }

    private static boolean isCjk(char c) {
        return (c >= '\u2E80' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3') || (c >= '\uFF00' && c <= '\uFFEF');
    }

    private static String changeTags(String html, UnaryOperator<HtmlToken> change) {
        List<HtmlToken> changed = HtmlTokens.of(html).stream()
                .map(token -> token.isStart() ? change.apply(token) : token)
                .toList();
        return HtmlTokens.join(changed);
    }

    private static boolean isAddress(HtmlToken tag, HtmlAttribute attribute) {
        return (tag.name().equals("a") && attribute.is("href")) || attribute.is("src") || attribute.is("poster");
    }
}
