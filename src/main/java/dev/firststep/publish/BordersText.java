package dev.firststep.publish;

import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.Redirector;
import dev.firststep.cloud.border.Borders;
import dev.firststep.cloud.border.EditionFolder;
import dev.firststep.model.CloudId;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** How a manifest says how far the readers of a site may be sent. */
final class BordersText {
    private static final String BASE_URL = "base_url";
    private static final String UNLISTED = "unlisted_hosts";
    private static final String SHARED = "shared";
    private static final String EDITIONS = "editions";
    private static final String CLOUD_HOSTS = "cloud_hosts";
    private static final String SHARED_HOSTS = "shared_hosts";
    private static final String REDIRECTORS = "redirectors";
    private static final String FOREIGN = "foreign_hosts";
    private static final String CLOUD = "cloud";
    private static final String HOST = "host";
    private static final String SHA256 = "sha256";

    private BordersText() {}

    static void write(Borders borders, ManifestText text) {
        text.text(BASE_URL, borders.baseUrl().toString());
        text.text(UNLISTED, borders.unlistedShared() ? SHARED : "refused");
        text.list(
                EDITIONS, borders.editions().stream().map(BordersText::edition).toList());
        List<String> hosts = new ArrayList<>();
        borders.hosts()
                .forEach((cloud, patterns) -> patterns.forEach(
                        host -> hosts.add(ManifestText.item(CLOUD, cloud.value(), HOST, host.value()))));
        text.list(CLOUD_HOSTS, hosts);
        text.list(
                SHARED_HOSTS,
                borders.shared().stream()
                        .map(host -> ManifestText.item(HOST, host.value()))
                        .toList());
        text.list(
                REDIRECTORS,
                borders.redirectors().stream()
                        .map(pinned -> ManifestText.item("from", pinned.from(), "to", pinned.to()))
                        .toList());
        text.list(
                FOREIGN,
                borders.foreign().stream()
                        .map(digest -> ManifestText.item(SHA256, digest))
                        .toList());
    }

    private static String edition(EditionFolder edition) {
        return ManifestText.item(
                "folder",
                edition.folder(),
                "locale",
                edition.edition().locale().value(),
                CLOUD,
                edition.edition().cloud().value());
    }

    /** @throws IllegalArgumentException when something is not as it is written */
    static Borders read(ManifestText.Parts parts) {
        List<EditionFolder> editions =
                parts.list(EDITIONS).stream().map(BordersText::edition).toList();
        return new Borders(
                URI.create(parts.text(BASE_URL)),
                editions,
                hosts(editions, parts),
                parts.list(SHARED_HOSTS).stream().map(BordersText::host).toList(),
                parts.list(REDIRECTORS).stream()
                        .map(item -> new Redirector(ManifestText.field(item, "from"), ManifestText.field(item, "to")))
                        .toList(),
                parts.text(UNLISTED).equals(SHARED),
                new TreeSet<>(parts.list(FOREIGN).stream()
                        .map(item -> ManifestText.field(item, SHA256))
                        .toList()));
    }

    /** A cloud of the site may have no host of its own. */
    private static SortedMap<CloudId, List<HostPattern>> hosts(List<EditionFolder> editions, ManifestText.Parts parts) {
        SortedMap<CloudId, List<HostPattern>> hosts = new TreeMap<>();
        editions.forEach(edition -> hosts.put(edition.edition().cloud(), new ArrayList<>()));
        parts.list(CLOUD_HOSTS)
                .forEach(item -> hosts.computeIfAbsent(cloud(item), cloud -> new ArrayList<>())
                        .add(host(item)));
        hosts.replaceAll((cloud, patterns) -> List.copyOf(patterns));
        return hosts;
    }

    private static EditionFolder edition(Map<String, String> item) {
        Edition edition = new Edition(new LocaleTag(ManifestText.field(item, "locale")), cloud(item));
        return new EditionFolder(ManifestText.field(item, "folder"), edition);
    }

    private static CloudId cloud(Map<String, String> item) {
        return new CloudId(ManifestText.field(item, CLOUD));
    }

    private static HostPattern host(Map<String, String> item) {
        return new HostPattern(ManifestText.field(item, HOST));
    }
}
