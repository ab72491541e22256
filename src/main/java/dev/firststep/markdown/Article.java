package dev.firststep.markdown;

import dev.firststep.model.ArticleFacts;

/**
 * A parsed article: what the index needs, and what a page needs.
 *
 * @param body without the level-1 heading, which the page's own heading replaces
 */
public record Article(ArticleFacts facts, Body body) {}
