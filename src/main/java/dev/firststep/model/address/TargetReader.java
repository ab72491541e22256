package dev.firststep.model.address;

import dev.firststep.model.CloudId;
import dev.firststep.model.Target;
import java.util.Locale;
import java.util.Optional;

/**
 * The one rule for addresses that name their kind: {@code article:path#id}, {@code endpoint:id}, {@code support:topic?audience=id},
 * {@code https://…} and {@code mailto:…}; nothing else. Articles and configuration share it.
 */
public final class TargetReader {
    private static final String AUDIENCE = "?audience=";
    private static final String KINDS = "use https://, mailto:, endpoint:, support: or article:";

    private TargetReader() {}

    /** Whether the address names its kind, known or not. */
    public static boolean namesKind(String address) {
        int colon = address.indexOf(':');
        return colon > 0 && AddressText.holdsOnly(address.substring(0, colon), "+.-");
    }

    /**
     * Understands one address.
     *
     * @param address decoded: entities and escapes are gone, percent signs stand as written
     */
    public static TargetReading read(String address) {
        Optional<TargetReading> flaw = AddressText.flaw(address);
        return flaw.isPresent() ? flaw.get() : sound(address);
    }

    private static TargetReading sound(String address) {
        if (!namesKind(address)) {
            return TargetReading.forbidden(address, "does not say what kind of address it is", KINDS);
        }
        int colon = address.indexOf(':');
        String kind = address.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = address.substring(colon + 1);
        return switch (kind) {
            case "https" -> WebAddress.read(rest, address);
            case "mailto" -> MailAddress.read(rest, address);
            case "article" -> article(rest, address);
            case "endpoint" ->
                CloudId.isValid(rest)
                        ? new TargetReading.Allowed(new Target.ToEndpoint(rest))
                        : TargetReading.forbidden(
                                address, "names no endpoint", "write endpoint: and a name of clouds.yml");
            case "support" -> support(rest, address);
            case "http" -> TargetReading.forbidden(address, "is not encrypted", "use https:// instead of http://");
            default ->
                TargetReading.forbidden(address, "starts with '" + kind + ":', which may not be linked to", KINDS);
        };
    }

    private static TargetReading support(String rest, String address) {
        int query = rest.indexOf(AUDIENCE);
        String topic = query < 0 ? rest : rest.substring(0, query);
        Optional<String> audience =
                query < 0 ? Optional.empty() : Optional.of(rest.substring(query + AUDIENCE.length()));
        return CloudId.isValid(topic) && audience.map(CloudId::isValid).orElse(true)
                ? new TargetReading.Allowed(new Target.ToSupport(topic, audience))
                : TargetReading.forbidden(
                        address,
                        "names no support topic",
                        "write support: and a topic of support.yml, and for another audience ?audience= and its id");
    }

    private static TargetReading article(String rest, String address) {
        Optional<ArticleAddress> article = ArticleAddress.parse(rest);
        return article.isPresent()
                ? new TargetReading.Allowed(article.get().target())
                : TargetReading.forbidden(address, "names no article", articleHint(rest));
    }

    private static String articleHint(String rest) {
        return ArticleAddress.meant(rest)
                .map(meant -> "write 'article:" + meant + "'")
                .orElse("write article: and a path such as customers/self-support");
    }
}
