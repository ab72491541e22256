package dev.firststep.render.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands in a page's head.
 *
 * @param refresh the address to which the page forwards at once
 * @param assets the address of each asset by its file name, such as {@code site.css}
 */
public record HeadView(
        String title,
        Optional<String> description,
        Optional<String> canonical,
        boolean noindex,
        String contentSecurityPolicy,
        String generator,
        List<AlternateView> alternates,
        List<PropertyView> openGraph,
        Optional<String> feed,
        Optional<String> refresh,
        Map<String, String> assets) {
    public HeadView {
        alternates = List.copyOf(alternates);
        openGraph = List.copyOf(openGraph);
        assets = Map.copyOf(assets);
    }
}
