package dev.firststep.config;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;

/** A line of {@code redirects.yml}: an address whose page has moved to another site. Its readers are told, not forwarded. */
public record Departure(ArticlePath from, Target.ToWeb to, Position position) {}
