package dev.firststep.cli;

import dev.firststep.config.value.BaseUrl;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which editions, for which address. */
final class SelectionOptions {
    @Option(
            names = "--locale",
            paramLabel = "TAG",
            split = ",",
            description = "Only these languages, such as zh-CN. Default: all.")
    private List<String> locales = List.of();

    @Option(
            names = "--cloud",
            paramLabel = "ID",
            split = ",",
            description = "Only these clouds, such as china-21vianet. A site for one cloud leaves the cloud out of its"
                    + " addresses. Default: all.")
    private List<String> clouds = List.of();

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address the site will have. Default: base_url in site.yml.")
    private @Nullable String baseUrl;

    List<LocaleTag> locales() {
        return locales.stream().map(SelectionOptions::locale).toList();
    }

    private static LocaleTag locale(String value) {
        if (!LocaleTag.isValid(value)) {
            throw new UsageException("'" + value + "' is no language tag", "write it as in site.yml, such as zh-CN");
        }
        return new LocaleTag(value);
    }

    List<CloudId> clouds() {
        return clouds.stream().map(SelectionOptions::cloud).toList();
    }

    private static CloudId cloud(String value) {
        if (!CloudId.isValid(value)) {
            throw new UsageException("'" + value + "' is no cloud", "write it as in clouds.yml, such as us-government");
        }
        return new CloudId(value);
    }

    Optional<URI> baseUrl() {
        return Optional.ofNullable(baseUrl).map(SelectionOptions::uri);
    }

    private static URI uri(String value) {
        return BaseUrl.parse(value)
                .orElseThrow(() -> new UsageException("'" + value + "' is no address for a site", BaseUrl.HINT));
    }
}
