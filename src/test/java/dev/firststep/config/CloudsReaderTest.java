package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.CloudAliases;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.config.value.Ids;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CloudsReaderTest extends ConfigTestCase {
    @Test
    void theCloudsAreReadInTheirOrder() {
        var clouds = read().orElseThrow().clouds();
        assertEquals(List.of(GLOBAL, CHINA), clouds.ids());
        assertEquals(
                new Cloud(
                        CHINA,
                        en("China"),
                        en("Them"),
                        List.of(new HostPattern("*.azure.cn")),
                        new TreeMap<>(Map.of("portal", "https://portal.azure.cn/")),
                        new TreeMap<>(Map.of("portal", en("Their portal"))),
                        CloudAliases.NONE),
                clouds.get(CHINA));
        assertEquals(new TreeMap<>(Map.of("billing", en("Billing"), "portal", en("Portal"))), clouds.endpointNames());
        assertEquals(List.of(new HostPattern("github.com")), clouds.sharedHosts());
        assertEquals(List.of(new Redirector("https://aka.ms/x", "https://portal.azure.com/x")), clouds.redirectors());
    }

    @Test
    void aCloudKnowsWhatLearnRepositoriesCallIt() {
        texts.put("clouds.yml", CLOUDS + """
                            learn:
                              applies_to: [Partner Center for China, 中国]
                              monikers: [x-china]
                              paths: ["China-*.md"]
                        """);
        assertEquals(
                new CloudAliases(
                        List.of("Partner Center for China", "中国"),
                        List.of("x-china"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("China-*.md")),
                read().orElseThrow().clouds().get(CHINA).aliases());
    }

    @Test
    void unlistedHostsAreFaultsUnlessTheyAreDeclaredShared() {
        assertFalse(read().orElseThrow().clouds().isShared("elsewhere.example"));
        texts.put("clouds.yml", "unlisted_hosts: shared\n" + CLOUDS);
        var clouds = read().orElseThrow().clouds();
        assertTrue(clouds.isShared("elsewhere.example"));
        assertFalse(clouds.isShared("portal.azure.com"));
    }

    @Test
    void unlistedHostsAreNothingElse() {
        clouds(
                "shared_hosts: [github.com]",
                "shared_hosts: [github.com]\nunlisted_hosts: any",
                "2:17 value-invalid: 'any' says nothing of unlisted hosts",
                "use one of: error, shared");
    }

    @Test
    void anEndpointStaysInItsCloud() {
        clouds(
                "{portal: https://portal.azure.cn/}",
                "{portal: https://portal.azure.com/}",
                "18:25 value-invalid: the host portal.azure.com does not belong to the cloud 'china'",
                "add it to 'hosts' of this cloud if it does, or use this cloud's own address");
    }

    @Test
    void anEndpointIsAnHttpsAddress() {
        clouds(
                "{portal: https://portal.azure.cn/}",
                "{portal: 'http://portal.azure.cn/'}",
                "18:25 value-invalid: the address 'http://portal.azure.cn/' is not encrypted",
                "use https:// instead of http://");
    }

    @Test
    void anUnknownEndpointGetsASuggestion() {
        clouds(
                "{portal: https://portal.azure.cn/}",
                "{portla: https://portal.azure.cn/}",
                "18:17 endpoint-unknown: no endpoint 'portla'",
                "did you mean 'portal'? use one of: billing, portal");
    }

    @Test
    void aNameOfAnUnknownEndpointIsRefused() {
        clouds(
                "{portal: {en: Their portal}}",
                "{desk: {en: Their portal}}",
                "17:22 endpoint-unknown: no endpoint 'desk'",
                "use one of: billing, portal");
    }

    @Test
    void aHostIsLowerCaseAndBare() {
        clouds(
                "[portal.azure.com]",
                "[portal.azure.com, 'https://Portal.Azure.us/x']",
                "11:31 value-invalid: 'https://Portal.Azure.us/x' is not a host",
                "write 'portal.azure.us'");
    }

    @Test
    void aHostIsListedOnce() {
        clouds(
                "[portal.azure.com]",
                "[portal.azure.com, portal.azure.com]",
                "11:31 value-invalid: portal.azure.com is listed twice",
                "delete one of the two");
    }

    @Test
    void aSharedHostBelongsToNoCloud() {
        clouds(
                "[portal.azure.com]",
                "[portal.azure.com, github.com]",
                "11:31 value-invalid: github.com is listed under 'shared_hosts' already",
                "delete it here or there");
    }

    @Test
    void aRedirectorLeadsToAListedHost() {
        clouds(
                "to: https://portal.azure.com/x",
                "to: https://evil.example/",
                "3:34 value-invalid: the host evil.example belongs to no cloud and is not shared",
                "add it to 'hosts' of its cloud, or to 'shared_hosts'");
    }

    @Test
    void aRedirectorIsPinnedOnce() {
        clouds(
                "endpoints:\n  portal",
                "  - {from: https://aka.ms/x, to: https://github.com/}\nendpoints:\n  portal",
                "4:12 value-invalid: https://aka.ms/x is pinned twice",
                "delete one of the two");
    }

    @Test
    void aCloudNeedsANameAndAnOperator() {
        clouds(
                "    operator: {en: Them}\n",
                "",
                "14:5 key-missing: the key 'operator' is missing",
                "add a line 'operator: …'");
    }

    @Test
    void anIdIsLowerCase() {
        clouds("  china:", "  China:", "13:3 value-invalid: 'China' can't be the id of a cloud", Ids.HINT);
    }

    @Test
    void aSiteNeedsACloud() {
        texts.put("clouds.yml", "clouds: {}\n");
        assertTrue(read().isEmpty());
        finds("content/clouds.yml:1:9 value-invalid: 'clouds' is empty", "add at least one cloud");
    }
}
