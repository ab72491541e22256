package dev.firststep.hosting;

import dev.firststep.config.Host;
import dev.firststep.model.SitePath;
import dev.firststep.render.server.Languages;
import dev.firststep.render.server.Move;
import dev.firststep.render.server.ServerModel;
import dev.firststep.render.server.host.HostFiles;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A model of a site with as many redirects as a test asks for, each with a path of its own. */
record ManyMoves(int count) {
    ServerModel model() {
        List<Move> moves = IntStream.range(0, count)
                .mapToObj(i -> new Move(
                        i % 2 == 0 ? "en" : "zh-cn",
                        "billing/plans-of-former-years/plan-" + i,
                        "billing/plans",
                        i % 10 == 0 ? Optional.of("plan-" + i) : Optional.empty()))
                .toList();
        SortedMap<String, SitePath> notFound = new TreeMap<>();
        notFound.put("", new SitePath("404.html"));
        notFound.put("en", new SitePath("en/404.html"));
        Languages languages =
                new Languages(List.of(new Languages.Range("zh-hans", "zh-cn"), new Languages.Range("en", "en")), "en");
        return new ServerModel(
                URI.create("https://help.example.com/help/"),
                moves,
                List.of(),
                List.of(),
                notFound,
                Optional.of(languages));
    }

    HostFiles on(Host... hosts) {
        return new HostFiles(model(), List.of(hosts));
    }

    /** A file that is written for a host. */
    String file(Host host, String path) {
        return Optional.ofNullable(on(host).files().get(path))
                .map(Supplier::get)
                .orElseThrow();
    }
}
