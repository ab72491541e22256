package dev.firststep.config.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "help.example.com",
                "//help.example.com/",
                "ftp://help.example.com/",
                "https://help.example.com/?a=b",
                "https://help.example.com/#a",
                "https://u:p@help.example.com/",
                "https://help.example.com/a/../b",
                "https://help.example.com//b",
                "https:///b",
                "https://help.example.com:/",
                "https://help.example.com:0/",
                "https://help.example.com:65536/",
                "https://exa mple.com",
                "https://exämple.com",
                "https://help.example.com\\\\b",
                "javascript:alert(1)"
            })
    void aBaseUrlIsAbsoluteAndPlain(String text) {
        assertEquals(Optional.empty(), BaseUrl.parse(text));
    }

    @Test
    void aBaseUrlMayHaveAPathAndAPort() {
        assertEquals(Optional.of(URI.create("https://example.com/help/")), BaseUrl.parse("https://example.com/help"));
        assertEquals(Optional.of(URI.create("http://localhost:8000/")), BaseUrl.parse("http://localhost:8000/"));
    }
}
