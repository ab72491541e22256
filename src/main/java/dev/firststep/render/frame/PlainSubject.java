package dev.firststep.render.frame;

import dev.firststep.model.SitePath;
import dev.firststep.render.url.Urls;
import java.util.Optional;

/**
 * What the frame must know of a page that belongs to no edition, or only leads to one.
 *
 * @param canonical the address under which search engines should know the page; empty for none
 * @param indexed whether search engines may list the page
 * @param refresh the address to which the page forwards at once
 */
public record PlainSubject(
        String headTitle,
        Optional<String> description,
        Optional<SitePath> canonical,
        boolean indexed,
        Optional<String> refresh,
        Urls urls) {}
