package dev.firststep.learn.moniker;

/**
 * One version of a product.
 *
 * @param name in lower case
 * @param product versions are compared within their product only
 * @param order its place among the versions of its product, from the oldest
 */
public record Moniker(String name, String product, int order) {}
