package dev.firststep.render.server.host;

import static dev.firststep.render.server.host.JsonText.quoted;

import dev.firststep.render.server.HeaderRule;
import dev.firststep.render.server.HeaderRules;
import dev.firststep.render.server.Move;
import dev.firststep.render.server.ServerModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes the settings of Azure Static Web Apps. It has one page for unknown addresses and knows no languages. */
final class Azure implements HostFormat {
    private static final String FILE = "staticwebapp.config.json";

    /** What Azure reads. */
    private static final int MAX_BYTES = 20 * 1024;

    private final ServerModel model;
    private final List<String> routes = new ArrayList<>();
    private final int kept;

    Azure(ServerModel model) {
        this.model = model;
        List<String> fixed = fixedRoutes();
        int room = MAX_BYTES - text(fixed).getBytes(StandardCharsets.US_ASCII).length;
        for (Move move : model.moves()) {
            String route = route(move);
            room -= route.length() + ",\n    ".length();
            if (room < 0) {
                break;
            }
            routes.add(route);
        }
        this.kept = routes.size();
        routes.addAll(fixed);
    }

    @Override
    public SortedMap<String, Supplier<String>> files() {
        return new TreeMap<>(Map.of(FILE, () -> text(routes)));
    }

    @Override
    public Optional<Shortage> shortage() {
        return Shortage.of(FILE, "Azure Static Web Apps reads no more than 20 KB", kept, model.moves());
    }

    private String text(List<String> all) {
        return """
                {
                  "globalHeaders": %s,
                  "responseOverrides": {"404": {"rewrite": "%s404.html"}},
                  "routes": [
                    %s
                  ]
                }
                """.formatted(
                        JsonText.object(HeaderRules.EVERYTHING.headers()), model.base(), String.join(",\n    ", all));
    }

    private String route(Move move) {
        return "{\"route\": " + quoted(model.base() + move.source() + "/") + ", \"redirect\": "
                + quoted(model.base() + move.target() + move.fragment()) + ", \"statusCode\": 301}";
    }

    /** Azure takes the first route that fits, so the narrower one of two comes first and says everything. */
    private List<String> fixedRoutes() {
        return List.of(
                "{\"route\": " + quoted(model.base() + "_*") + ", \"statusCode\": 404}",
                headers("*.{svg}", HeaderRules.DRAWINGS),
                headers("*", HeaderRules.MEDIA),
                headers("*", HeaderRules.ASSETS));
    }

    private String headers(String files, HeaderRule rule) {
        return "{\"route\": " + quoted(model.base() + rule.folder() + files) + ", \"headers\": "
                + JsonText.object(HeaderRules.complete(rule)) + "}";
    }
}
