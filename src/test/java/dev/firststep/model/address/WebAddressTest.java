package dev.firststep.model.address;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.model.Target;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "https://portal.azure.cn:0/",
                "https://portal.azure.cn:65536/",
                "https://2130706433/",
                "https://10.0.0.1/",
                "https://portal/",
                "https://portal。azure.cn/",
                "https://例。azure.cn/",
                "https://ⓟortal.azure.cn/",
                "https://portal.azure.cn%2eevil.example/",
                "javascript:alert(1)//portal.azure.cn"
            })
    void aWebAddressIsHttpsAndCantBeReadAnotherWay(String text) {
        assertEquals(Optional.empty(), TargetReader.read(text).allowed());
    }

    @ParameterizedTest
    @CsvSource({
        "https://Portal.Azure.cn/A?b=c#/d, https://portal.azure.cn/A?b=c#/d, portal.azure.cn",
        "https://a.b:65535, https://a.b:65535, a.b",
        "https://例子.测试/, https://xn--fsqu00a.xn--0zwm56d/, xn--fsqu00a.xn--0zwm56d"
    })
    void anAddressHasOneNormalForm(String text, String url, String host) {
        assertEquals(
                Optional.of(new Target.ToWeb(url, host)),
                TargetReader.read(text).allowed());
    }

    @Test
    void anAddressHasAnEnd() {
        assertEquals(
                Optional.empty(),
                TargetReader.read("https://portal.azure.cn/" + "a".repeat(2000)).allowed());
    }
}
