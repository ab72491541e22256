package dev.firststep.render.server;

/**
 * A place on a page, which has a shared address of its own.
 *
 * @param page the path of the page within its edition
 * @param anchor where on the page
 */
public record Place(String page, String anchor) {
    /** The shared address below the site's root, without slashes at its ends. */
    public String source() {
        return "go/" + page + "/" + anchor;
    }
}
