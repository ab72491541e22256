package dev.firststep.render.support;

import dev.firststep.cloud.support.Prefill;
import dev.firststep.model.LocalizedText;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.support.SupportViews.Asked;
import dev.firststep.render.url.PrefixedUrls;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a message starts with, as the end of the address that it is sent to (RFC 6068 for mail). */
final class PrefillText {
    private PrefillText() {}

    static String added(String url, Prefill prefill, EditionContext context, Asked asked) {
        List<String> fields = new ArrayList<>();
        Map<String, String> values = Map.of(
                "article.title", asked.title(),
                "article.url", PrefixedUrls.absolute(context.site().baseUrl()).to(asked.page()),
                "cloud.name", context.cloudName(),
                "site.name", context.siteName());
        field("subject", prefill.subject(), values, context).ifPresent(fields::add);
        field("body", prefill.body(), values, context).ifPresent(fields::add);
        int anchor = url.indexOf('#');
        String page = anchor < 0 ? url : url.substring(0, anchor);
        String rest = anchor < 0 ? "" : url.substring(anchor);
        return fields.isEmpty() ? url : page + (page.indexOf('?') < 0 ? "?" : "&") + String.join("&", fields) + rest;
    }

    private static Optional<String> field(
            String name, Optional<LocalizedText> text, Map<String, String> values, EditionContext context) {
        return text.map(context::text).map(pattern -> name + "=" + encoded(filled(pattern, values)));
    }

    /** The values stand for themselves: braces in a title are not filled in again. */
    private static String filled(String pattern, Map<String, String> values) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int open = pattern.indexOf("{{"); open >= 0; open = pattern.indexOf("{{", at)) {
            int close = pattern.indexOf("}}", open);
            out.append(pattern, at, open)
                    .append(values.getOrDefault(
                            pattern.substring(open + 2, close).strip(), ""));
            at = close + 2;
        }
        return out.append(pattern, at, pattern.length()).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
