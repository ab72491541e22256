package dev.firststep.cloud.partner;

/**
 * The colour of links, marks and buttons.
 *
 * @param light where pages are light
 * @param dark where pages are dark
 */
public record Accent(Colour light, Colour dark) {}
