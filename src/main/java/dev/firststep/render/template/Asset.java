package dev.firststep.render.template;

import dev.firststep.model.SitePath;

/**
 * A file that pages load.
 *
 * @param name below the folder of assets, such as {@code site.css}
 * @param path where it is published, under a name that changes with its content
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record Asset(String name, SitePath path, byte[] bytes) {}
