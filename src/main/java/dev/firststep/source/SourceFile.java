package dev.firststep.source;

/**
 * A text file, decoded.
 *
 * @param shown its path as writers see it in diagnostics
 * @param text without a byte-order mark, with LF line ends
 * @param digest SHA-256 of the bytes on disk, in hexadecimal
 */
public record SourceFile(String shown, String text, String digest) {}
