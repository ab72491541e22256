package dev.firststep.render.view;

import java.util.Optional;

/**
 * What the reader must know before reading.
 *
 * @param more where to read instead
 * @param moreLang the language of the page there
 */
public record NoticeView(String text, Optional<LinkView> more, Optional<String> moreLang) {}
