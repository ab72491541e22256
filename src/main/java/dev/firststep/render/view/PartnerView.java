package dev.firststep.render.view;

import java.util.Optional;

/**
 * Whose help centre the reader is in, when it is a partner's.
 *
 * @param name the partner's
 * @param note that the help centre is the partner's, and from where it comes
 */
public record PartnerView(String name, Optional<LogoView> logo, String note) {
    /** Its size is in CSS pixels. */
    public record LogoView(String url, int width, int height) {}
}
