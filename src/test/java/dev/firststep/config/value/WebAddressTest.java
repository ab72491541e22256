package dev.firststep.config.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://portal.azure.cn/",
                "//portal.azure.cn/",
                "https://portal.azure.cn@evil.example/",
                "https://portal.azure.cn\\\\@evil.example/",
                "https://portal.azure.cn:x/",
                "https://2130706433/",
                "https://portal。azure.cn/",
                "javascript:alert(1)//portal.azure.cn"
            })
    void aWebAddressIsHttpsAndCantBeReadAnotherWay(String text) {
        assertEquals(Optional.empty(), WebAddress.parse(text));
    }

    @Test
    void theAddressStaysAsWrittenAndItsHostIsLowerCase() {
        assertEquals(
                Optional.of(new WebAddress("https://Portal.Azure.cn/A?b=c#/d", "portal.azure.cn")),
                WebAddress.parse("https://Portal.Azure.cn/A?b=c#/d"));
    }

    @Test
    void anAddressHasAnEnd() {
        assertEquals(Optional.empty(), WebAddress.parse("https://portal.azure.cn/" + "a".repeat(2000)));
    }
}
