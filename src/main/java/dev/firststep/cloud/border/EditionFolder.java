package dev.firststep.cloud.border;

import dev.firststep.model.Edition;

/**
 * Where an edition lies in its site.
 *
 * @param folder without slashes at its ends: {@code zh-cn/china-21vianet}
 */
public record EditionFolder(String folder, Edition edition) {
    /** Whether a file of the site is one of this edition. */
    public boolean holds(String file) {
        return file.startsWith(folder) && file.startsWith("/", folder.length());
    }
}
