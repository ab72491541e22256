package dev.firststep.render.view;

/**
 * A section that is no longer on a page.
 *
 * @param id the anchor under which readers still look for it
 * @param target where it is now
 */
public record MovedView(String id, LinkView target) {}
