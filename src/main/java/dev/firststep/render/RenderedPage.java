package dev.firststep.render;

import dev.firststep.model.SitePath;

/** A finished file of the site. */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record RenderedPage(SitePath path, byte[] bytes) {}
