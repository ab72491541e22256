package dev.firststep.learn.breadcrumb;

import dev.firststep.diagnostic.Position;
import java.util.List;

/**
 * A place above pages.
 *
 * @param prefix the start of the addresses of the pages below it, such as {@code /partner-center/}
 * @param address where the crumb itself leads
 */
public record Crumb(String name, String prefix, String address, List<Crumb> items, Position position) {
    public Crumb {
        items = List.copyOf(items);
    }
}
