package dev.firststep.render.body;

import dev.firststep.diagnostic.JsonWriter;

/** Data that stand in a page for machines. Browsers do not run them, so no security policy forbids them. */
public final class DataBlock {
    private DataBlock() {}

    /** JSON-LD; {@link JsonWriter} writes no {@code <}, so nothing in it can end the element. */
    public static SafeHtml linkedData(JsonWriter json) {
        return new SafeHtml("<script type=\"application/ld+json\">\n" + json + "\n</script>\n");
    }
}
