package dev.firststep.cloud;

/**
 * A short link that may be used because it is known where it leads.
 *
 * @param from the short address, as articles write it
 * @param to the {@code https} address it was pinned to
 */
public record Redirector(String from, String to) {}
