package dev.firststep.check;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.link.PageEntry;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to do about a host of one cloud on a page of another. */
final class HostOwners {
    private HostOwners() {}

    static List<CloudId> ids(List<Cloud> clouds) {
        return clouds.stream().map(Cloud::id).toList();
    }

    /** A hint; an endpoint is a remedy when every cloud that shows the passage has it. */
    static String remedy(String host, CloudScope scope, PageEntry page, Clouds clouds) {
        List<Cloud> owners = clouds.owners(host);
        String zone = "wrap the sentence in ::: zone pivot=\""
                + ids(owners).stream().map(CloudId::value).collect(Collectors.joining(",")) + "\"";
        CloudScope article = page.facts().frontMatter().appliesTo();
        List<Cloud> showing = clouds.all().stream()
                .filter(cloud -> scope.includes(cloud.id()) && article.includes(cloud.id()))
                .toList();
        return owners.stream()
                .flatMap(owner -> endpointsOn(host, owner))
                .filter(id ->
                        showing.stream().allMatch(cloud -> cloud.endpoint(id).isPresent()))
                .findFirst()
                .map(id -> "link to endpoint:" + id + " instead, or " + zone)
                .orElse(zone);
    }

    private static Stream<String> endpointsOn(String host, Cloud owner) {
        return owner.endpoints().entrySet().stream()
                .filter(endpoint -> HostPattern.hostOf(endpoint.getValue()).equals(host))
                .map(Map.Entry::getKey);
    }
}
