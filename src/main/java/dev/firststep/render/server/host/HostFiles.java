package dev.firststep.render.server.host;

import dev.firststep.config.Host;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.render.server.ServerModel;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The files for every host that the site is written for. */
public final class HostFiles {
    private static final String HINT =
            "nothing is lost: the pages at these addresses forward their readers; for more redirects choose a host that takes"
                    + " them, such as nginx";

    private final ServerModel model;
    private final List<HostFormat> formats;

    public HostFiles(ServerModel model, List<Host> hosts) {
        this.model = model;
        this.formats = model.isPlain()
                ? hosts.stream().map(host -> format(host, model)).toList()
                : List.of();
    }

    private static HostFormat format(Host host, ServerModel model) {
        return switch (host) {
            case APACHE -> new Apache(model);
            case AZURE -> new Azure(model);
            case CLOUDFLARE -> UnderscoreFiles.cloudflare(model);
            case CLOUDFRONT -> new CloudFront(model);
            case GITHUB_PAGES -> new GithubPages();
            case NETLIFY -> UnderscoreFiles.netlify(model);
            case NGINX -> new Nginx(model);
        };
    }

    /** The text of each file, by its path below the site's root. */
    public SortedMap<String, Supplier<String>> files() {
        SortedMap<String, Supplier<String>> files = new TreeMap<>();
        formats.forEach(format -> files.putAll(format.files()));
        return files;
    }

    /**
     * What hosts have no room for.
     *
     * @param redirects where redirects are written, for people
     * @param site where the address of the site is written
     */
    public List<Diagnostic> findings(Position redirects, Position site) {
        List<Diagnostic> findings = new ArrayList<>();
        if (!model.isPlain()) {
            findings.add(new Diagnostic(
                    Code.HOST_LIMIT,
                    site,
                    "no files for servers are written, because '" + model.base() + "' has characters that they read in"
                            + " their own ways",
                    "use letters, digits, dots, hyphens and underscores in the path of 'base_url'"));
        }
        formats.forEach(format -> format.shortage().ifPresent(shortage -> findings.add(finding(shortage, redirects))));
        return findings;
    }

    private Diagnostic finding(HostFormat.Shortage shortage, Position redirects) {
        int all = model.moves().size();
        String message =
                "'" + shortage.file() + "' holds " + shortage.kept() + " of " + all + " redirects: " + shortage.limit();
        return new Diagnostic(Code.HOST_LIMIT, redirects, message, HINT);
    }
}
