package dev.firststep.learn.moniker;

/**
 * One version of a product.
 *
 * @param name in lower case
 * @param title what readers know it by
 * @param product versions are compared within their product only
 * @param order its place among the versions of its product, from the oldest
 */
public record Moniker(String name, String title, String product, int order) {
    /** A version that readers know by its name. */
    public Moniker(String name, String product, int order) {
        this(name, name, product, order);
    }
}
