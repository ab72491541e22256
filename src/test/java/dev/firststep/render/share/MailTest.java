package dev.firststep.render.share;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.api.Test;

class MailTest {
    @Test
    void everythingThatMeansSomethingInAnAddressIsEncoded() {
        assertEquals(
                "mailto:?subject=A%20%26%20B%3F%20100%25%20%2B%20%C3%A9&body=https%3A%2F%2Fa.example%2F%3Fx%3D1%23y%0D%0A%5B%22%27%5D",
                new Mail("A & B? 100% + é", "https://a.example/?x=1#y\n[\"']").address());
    }

    @Test
    void chineseComesThrough() {
        String address = new Mail("重置密码", "您好！\n\n请看").address();
        assertEquals(
                "mailto:?subject=%E9%87%8D%E7%BD%AE%E5%AF%86%E7%A0%81&body=%E6%82%A8%E5%A5%BD%EF%BC%81%0D%0A%0D%0A%E8%AF%B7%E7%9C%8B",
                address);
        assertEquals("?subject=重置密码&body=您好！\r\n\r\n请看", URI.create(address).getSchemeSpecificPart());
    }
}
