package dev.firststep.cloud.support;

import dev.firststep.diagnostic.Position;

/**
 * Where some cases lead.
 *
 * @param position where the route is written
 */
public record SupportRoute(Cases cases, Destination to, Position position) {}
