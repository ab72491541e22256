package dev.firststep.render.server.host;

import dev.firststep.render.server.Header;
import java.util.List;
import java.util.stream.Collectors;

/** Pieces of JSON from text that holds neither quotes nor backslashes nor control characters. */
final class JsonText {
    private JsonText() {}

    static String quoted(String text) {
        return '"' + text + '"';
    }

    /** An object on one line that names each header and its value. */
    static String object(List<Header> headers) {
        return headers.stream()
                .map(header -> quoted(header.name()) + ": " + quoted(header.value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
