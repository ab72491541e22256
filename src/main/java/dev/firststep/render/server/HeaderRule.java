package dev.firststep.render.server;

import java.util.List;

/**
 * Headers for some of the site's files.
 *
 * @param folder below the site's root, with a final slash; empty for everything
 * @param suffix what the file's name ends with; empty for any
 */
record HeaderRule(String folder, String suffix, List<Header> headers) {
    HeaderRule {
        headers = List.copyOf(headers);
    }
}
