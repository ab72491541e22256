package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.cloud.support.Cases;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportRoute;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SupportReaderTest extends ConfigTestCase {
    @Test
    void theSupportRoutesAreRead() {
        texts.put("support.yml", SUPPORT);
        var support = read().orElseThrow().support();
        assertEquals(Map.of("billing", en("Bills")), support.topics());
        assertEquals(
                List.of(
                        route(
                                cases("", ""),
                                new Target.ToArticle(new ArticlePath("support/contact"), Optional.of("bills")),
                                4,
                                26),
                        route(cases("global", ""), new Target.ToEndpoint("billing"), 5, 41),
                        route(cases("china", "zh-CN"), new Target.ToMail("help@azure.cn"), 6, 55),
                        route(
                                cases("china", ""),
                                new Target.ToWeb("https://www.azure.cn/support", "www.azure.cn"),
                                7,
                                40)),
                support.routes());
        assertEquals(List.of(), findings.lines());
    }

    private static SupportRoute route(Cases cases, Target to, int line, int column) {
        return new SupportRoute(
                cases,
                Destination.at(to, new Position("content/support.yml", line, column)),
                new Position("content/support.yml", line, 5));
    }

    private static Cases cases(String cloud, String locale) {
        TreeSet<CloudId> clouds = new TreeSet<>();
        TreeSet<LocaleTag> locales = new TreeSet<>();
        if (!cloud.isEmpty()) {
            clouds.add(new CloudId(cloud));
        }
        if (!locale.isEmpty()) {
            locales.add(new LocaleTag(locale));
        }
        return new Cases(clouds, new TreeSet<>(), locales, new TreeSet<>(List.of("billing")));
    }

    @Test
    void aRouteNeedsAKnownTopic() {
        support(
                "- {topic: billing, to",
                "- {topic: biling, to",
                "4:13 support-unknown: 'biling' is not a topic of this file",
                "did you mean 'billing'? use one of: billing");
    }

    @Test
    void aRouteNeedsAKnownCloud() {
        support(
                "cloud: china, to: https://www.azure.cn/support",
                "cloud: chinna, to: https://www.azure.cn/support",
                "7:29 value-invalid: 'chinna' is not a cloud of this site",
                "did you mean 'china'? use one of: global, china");
    }

    @Test
    void aRouteNeedsAKnownEndpoint() {
        support(
                "endpoint:billing",
                "endpoint:portals",
                "5:41 endpoint-unknown: no endpoint 'portals'",
                "did you mean 'portal'? use one of: billing, portal");
    }

    @Test
    void aRouteNeedsAnEndpointOfItsCloud() {
        support(
                "to: mailto:help@azure.cn",
                "to: endpoint:billing",
                "6:55 endpoint-undefined: the cloud 'china' has no endpoint 'billing'",
                "add its address to the cloud in clouds.yml, or lead the route elsewhere");
    }

    @Test
    void aRouteMayNotLeadIntoAnotherCloud() {
        support(
                "to: https://www.azure.cn/support",
                "to: https://portal.azure.com/support",
                "7:40 value-invalid: the host portal.azure.com does not belong to every cloud in which this route holds",
                "name the route's 'cloud', or add the host to the cloud in clouds.yml");
    }

    @Test
    void aRouteLeadsToOneOfFourKindsOfTargets() {
        support(
                "article:support/contact#bills",
                "'article:/Support/Contact.md#bills'",
                "4:26 value-invalid: the address 'article:/Support/Contact.md#bills' names no article",
                "write 'article:support/contact#bills'");
    }
}
