package dev.firststep.render.server;

import java.util.List;

/**
 * Headers for some of the site's files.
 *
 * @param name what the files are, for the names of files
 * @param folder below the site's root, with a final slash; empty for everything
 * @param suffix what the file's name ends with; empty for any
 */
public record HeaderRule(String name, String folder, String suffix, List<Header> headers) {
    public HeaderRule {
        headers = List.copyOf(headers);
    }

    public boolean isForEverything() {
        return folder.isEmpty() && suffix.isEmpty();
    }
}
