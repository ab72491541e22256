package dev.firststep.learn.applicability;

import dev.firststep.cloud.Cloud;
import dev.firststep.model.CloudId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which cloud a name in an "Applies to" note means. Names that a site gives its clouds come first; those of Partner Center's
 * clouds are known in the languages that Learn is translated into, however machines have ordered their words.
 */
public final class CloudNames {
    /**
     * A cloud that is known without any configuration.
     *
     * @param parts what its names contain, as letters alone
     */
    private record Known(CloudId id, List<String> parts) {
        static Known of(String id, String... parts) {
            return new Known(new CloudId(id), List.of(parts));
        }

        boolean isIn(String letters) {
            return parts.stream().anyMatch(letters::contains);
        }
    }

    private static final List<Known> SOVEREIGN = List.of(
            Known.of("china-21vianet", "21vianet", "世纪互联", "世紀互聯"),
            Known.of(
                    "us-government",
                    "usgov",
                    "美国政府",
                    "美國政府",
                    "usbehörden",
                    "usregierung",
                    "gouvernementaméricain",
                    "gouvernementdesétatsunis",
                    "米国政府",
                    "gobiernodeeeuu",
                    "gobiernodelosestadosunidos",
                    "gobiernodeestadosunidos",
                    "правительствасша",
                    "госучрежденийсша",
                    "governodoseua",
                    "미국정부"),
            Known.of(
                    "germany",
                    "germany",
                    "deutschland",
                    "德国",
                    "德國",
                    "allemagne",
                    "ドイツ",
                    "alemania",
                    "германи",
                    "alemanha",
                    "germania",
                    "독일"));

    private static final CloudId GLOBAL = new CloudId("global");

    private static final List<String> PARTNER_CENTER = List.of(
            "partnercenter",
            "合作伙伴中心",
            "合作夥伴中心",
            "espacepartenaires",
            "partnerscenter",
            "パートナーセンター",
            "centrodepartners",
            "centrodesocios",
            "центрпартнеров",
            "centropartner",
            "centroperipartner",
            "파트너센터");

    private final Map<String, CloudId> own = new HashMap<>();

    /** The built-in names, and those that these clouds are given. */
    public CloudNames(Collection<Cloud> clouds) {
        for (Cloud cloud : clouds) {
            cloud.aliases().appliesTo().forEach(name -> own.putIfAbsent(Letters.of(name), cloud.id()));
        }
    }

    public Optional<CloudId> find(String name) {
        String letters = Letters.of(name);
        return Optional.ofNullable(own.get(letters)).or(() -> builtIn(letters));
    }

    private static Optional<CloudId> builtIn(String letters) {
        Optional<CloudId> sovereign = SOVEREIGN.stream()
                .filter(known -> known.isIn(letters))
                .map(Known::id)
                .findFirst();
        return sovereign.isPresent() || !PARTNER_CENTER.contains(letters) ? sovereign : Optional.of(GLOBAL);
    }
}
