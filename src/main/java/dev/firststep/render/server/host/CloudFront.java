package dev.firststep.render.server.host;

import static dev.firststep.render.server.host.JsonText.quoted;

import dev.firststep.render.server.Header;
import dev.firststep.render.server.HeaderRule;
import dev.firststep.render.server.HeaderRules;
import dev.firststep.render.server.ServerModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes the function and the policies of response headers for Amazon CloudFront before a bucket of S3. */
final class CloudFront implements HostFormat {
    private static final String FUNCTION = ServerModel.FOLDER + "cloudfront-function.js";

    private final ServerModel model;
    private final CloudFrontFunction function;

    CloudFront(ServerModel model) {
        this.model = model;
        this.function = new CloudFrontFunction(model);
    }

    @Override
    public SortedMap<String, Supplier<String>> files() {
        SortedMap<String, Supplier<String>> files = new TreeMap<>(Map.of(FUNCTION, function::text));
        HeaderRules.ALL.forEach(rule ->
                files.put(ServerModel.FOLDER + "cloudfront-headers-" + rule.name() + ".json", () -> policy(rule)));
        return files;
    }

    @Override
    public Optional<Shortage> shortage() {
        return Shortage.of(FUNCTION, "a function of CloudFront has no more than 10 KB", function.kept(), model.moves());
    }

    private String policy(HeaderRule rule) {
        List<Header> headers = HeaderRules.complete(rule);
        return """
                {
                  "Name": "firststep-%s",
                  "Comment": "For %s%s*%s",
                  "CustomHeadersConfig": {
                    "Quantity": %d,
                    "Items": [
                      %s
                    ]
                  },
                  "SecurityHeadersConfig": {
                    %s
                  }
                }
                """.formatted(
                rule.name(),
                model.base(),
                rule.folder(),
                rule.suffix(),
                custom(headers).size(),
                String.join(",\n      ", custom(headers)),
                headers.stream().flatMap(header -> security(header).stream()).collect(Collectors.joining(",\n    ")));
    }

    private static List<String> custom(List<Header> headers) {
        return headers.stream()
                .filter(header -> security(header).isEmpty())
                .map(header -> "{\"Header\": " + quoted(header.name()) + ", \"Value\": " + quoted(header.value())
                        + ", \"Override\": true}")
                .toList();
    }

    /** Headers that CloudFront wants to be told of in a place of their own. */
    private static Optional<String> security(Header header) {
        String value = ", " + quoted(header.name().replace("-", "")) + ": " + quoted(header.value());
        return switch (header.name()) {
            case "Content-Security-Policy", "Referrer-Policy" -> Optional.of(setting(header, value));
            case "X-Content-Type-Options" -> Optional.of(quoted("ContentTypeOptions") + ": {\"Override\": true}");
            default -> Optional.empty();
        };
    }

    private static String setting(Header header, String value) {
        return quoted(header.name().replace("-", "")) + ": {\"Override\": true" + value + "}";
    }
}
