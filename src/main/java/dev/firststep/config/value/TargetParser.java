package dev.firststep.config.value;

import dev.firststep.cloud.HostPattern;
import dev.firststep.model.Target;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads where a support route leads: {@code article:path#id}, {@code endpoint:id}, {@code https://…}, {@code mailto:…}. */
public final class TargetParser {
    private static final String ARTICLE = "article:";
    private static final String ENDPOINT = "endpoint:";
    private static final String MAIL = "mailto:";
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9_+-]+(\\.[A-Za-z0-9_+-]+)*");
    private static final int LONGEST_MAILBOX = 64;

    private TargetParser() {}

    /** Empty for every other scheme, {@code support:} and relative links. */
    public static Optional<Target> parse(String text) {
        if (text.startsWith(ARTICLE)) {
            return ArticleAddress.parse(text.substring(ARTICLE.length()))
                    .map(a -> new Target.ToArticle(a.path(), a.anchor()));
        }
        if (text.startsWith(ENDPOINT)) {
            String id = text.substring(ENDPOINT.length());
            return Ids.isValid(id) ? Optional.of(new Target.ToEndpoint(id)) : Optional.empty();
        }
        if (text.startsWith(MAIL)) {
            return mail(text.substring(MAIL.length()));
        }
        return WebAddress.parse(text).map(address -> new Target.ToWeb(address.url(), address.host()));
    }

    /** How the target was most likely meant, as a hint. */
    public static String hint(String text) {
        if (text.startsWith(ARTICLE)) {
            return ArticleAddress.hint(text.substring(ARTICLE.length())).replaceFirst("^write '", "write '" + ARTICLE);
        }
        return "write article:<path>, endpoint:<id>, an https:// address or mailto:<address>";
    }

    private static Optional<Target> mail(String address) {
        int at = address.lastIndexOf('@');
        boolean valid = at > 0
                && at <= LONGEST_MAILBOX
                && MAILBOX.matcher(address.substring(0, at)).matches()
                && address.charAt(at + 1 < address.length() ? at + 1 : at) != '*'
                && HostPattern.isValid(address.substring(at + 1));
        return valid ? Optional.of(new Target.ToMail(address)) : Optional.empty();
    }
}
