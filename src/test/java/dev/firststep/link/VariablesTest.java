package dev.firststep.link;

import static dev.firststep.render.SampleSite.CHINA;
import static dev.firststep.render.SampleSite.EN;
import static dev.firststep.render.SampleSite.ZH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.model.LocaleTag;
import dev.firststep.render.SampleSite;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VariablesTest {
    private final Variables variables = new Variables(new SampleSite().config());

    @Test
    void everyVariableOfTheListHasAValueInTheLanguageOfTheText() {
        assertEquals(Optional.of("Firststep 帮助中心"), variables.value("site.name", CHINA, ZH));
        assertEquals(Optional.of("中国（世纪互联）"), variables.value("cloud.name", CHINA, ZH));
        assertEquals(Optional.of("21Vianet"), variables.value("cloud.operator", CHINA, EN));
        assertEquals(Optional.of("Azure portal"), variables.value("endpoint.azure-portal.name", CHINA, EN));
        assertEquals(Optional.of("https://portal.azure.cn/"), variables.value("endpoint.azure-portal.url", CHINA, EN));
        assertEquals(Optional.of("账单方面的帮助"), variables.value("support.billing.name", CHINA, ZH));
    }

    @Test
    void nothingOutsideTheListIsKnown() {
        for (String name : new String[] {
            "",
            "site",
            "site.url",
            "cloud.id",
            "endpoint.nowhere.name",
            "endpoint.azure-portal.host",
            "support.x.name",
            "env.PATH",
            "7*7"
        }) {
            assertFalse(variables.isKnown(name), name);
            assertEquals(Optional.empty(), variables.value(name, CHINA, EN), name);
        }
        assertTrue(variables.isKnown("endpoint.azure-portal.url"));
        assertTrue(variables.isKnown("support.billing.name"));
    }

    @Test
    void expandingReplacesKnownVariablesAndLeavesTheRestAsWritten() {
        String text = "{{cloud.name}} by {{ cloud.operator }}, {{unknown}}, {cloud.name}, ${7*7}";
        assertEquals(
                "China (21Vianet) by 21Vianet, {{unknown}}, {cloud.name}, ${7*7}", variables.expand(text, CHINA, EN));
    }

    @Test
    void aMissingTranslationOfANameFallsBackToTheSourceLanguage() {
        assertEquals(Optional.of("21Vianet"), variables.value("cloud.operator", CHINA, new LocaleTag("fr")));
    }
}
