package dev.firststep.render.url;

import dev.firststep.model.SitePath;
import java.util.Optional;

/** How one page points at the files of the site. */
public sealed interface Urls permits RelativeUrls, PrefixedUrls {
    String to(SitePath target);

    default String to(SitePath target, Optional<String> anchor) {
        return to(target) + anchor.map(id -> "#" + id).orElse("");
    }
}
