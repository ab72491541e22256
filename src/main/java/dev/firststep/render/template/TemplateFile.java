package dev.firststep.render.template;

import java.nio.charset.StandardCharsets;

/**
 * A file of the templates.
 *
 * @param name below the folder of the templates, with forward slashes
 * @param shown the path shown in diagnostics
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never changed
public record TemplateFile(String name, String shown, byte[] bytes) {
    /** The file as text; whether it is UTF-8 was looked at when it was read. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
