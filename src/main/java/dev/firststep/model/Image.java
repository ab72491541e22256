package dev.firststep.model;

/**
 * An image file of the content that passed its safety checks.
 *
 * @param path path below the content folder, such as {@code en/media/roles.png}
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param digest SHA-256 of the bytes
 */
public record Image(String path, int width, int height, String digest) {}
