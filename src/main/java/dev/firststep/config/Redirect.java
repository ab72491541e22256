package dev.firststep.config;

import dev.firststep.diagnostic.Position;
import dev.firststep.model.ArticlePath;
import java.util.Optional;

/** A line of {@code redirects.yml}: an address that has moved, in every edition and under {@code /go/}. */
public record Redirect(ArticlePath from, ArticlePath to, Optional<String> anchor, Position position) {}
