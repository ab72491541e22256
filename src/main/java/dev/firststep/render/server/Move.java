package dev.firststep.render.server;

import java.util.Optional;

/**
 * An address that has moved for good, within an edition or under {@code /go/}.
 *
 * @param folder the folder in which it moves, without slashes at its ends
 * @param from the old path below the folder
 * @param to the new one; empty for the folder's own page
 * @param anchor the heading to which it leads
 */
public record Move(String folder, String from, String to, Optional<String> anchor) {
    /** The old address below the site's root, without slashes at its ends. */
    public String source() {
        return folder + "/" + from;
    }

    /** The new address below the site's root, with a final slash and without the anchor. */
    public String target() {
        return to.isEmpty() ? folder + "/" : folder + "/" + to + "/";
    }

    /** The anchor with its number sign, or nothing. */
    public String fragment() {
        return anchor.map(id -> "#" + id).orElse("");
    }
}
