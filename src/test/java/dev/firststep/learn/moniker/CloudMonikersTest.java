package dev.firststep.learn.moniker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.cloud.Cloud;
import dev.firststep.cloud.CloudAliases;
import dev.firststep.cloud.Clouds;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CloudMonikersTest {
    private final CloudMonikers monikers = new CloudMonikers(new Clouds(
            List.of(cloud("global"), cloud("us-government", "our-own"), cloud("china-21vianet")),
            Collections.emptySortedMap(),
            List.of(),
            List.of(),
            false));

    @Test
    void namesOfMicrosoftsRepositoriesStandForTheCloudsOfTheSite() {
        assertEquals(only("global"), read("o365-worldwide"));
        assertEquals(only("china-21vianet"), read("o365-21vianet"));
        assertEquals(only("us-government"), read("azure-usgov"));
        assertEquals(only("china-21vianet", "global"), read("o365-21vianet", "O365-Worldwide"));
    }

    @Test
    void whatCloudsYmlDeclaresCounts() {
        assertEquals(only("us-government"), read("our-own"));
    }

    @Test
    void aCloudThatTheSiteLacksIsShownNowhere() {
        assertEquals(new CloudReading.Nowhere(), read("o365-germany"));
        assertEquals(only("global"), read("o365-germany", "o365-worldwide"));
    }

    @Test
    void versionsAreNoClouds() {
        assertEquals(new CloudReading.NotClouds(), read());
        assertEquals(new CloudReading.NotClouds(), read("gcc-11"));
        assertEquals(new CloudReading.NotClouds(), read("china-2.0"));
        assertEquals(new CloudReading.NotClouds(), read("azure-china-2.0"));
        assertEquals(new CloudReading.NotClouds(), read("o365-worldwide", "tool-1.0"));
    }

    private CloudReading read(String... names) {
        return monikers.read(MonikerSet.of(names));
    }

    private static CloudReading only(String... clouds) {
        return new CloudReading.Only(
                new TreeSet<>(List.of(clouds).stream().map(CloudId::new).toList()));
    }

    private static Cloud cloud(String id, String... names) {
        LocalizedText text = LocalizedText.of(Map.of(new LocaleTag("en"), id));
        CloudAliases aliases = new CloudAliases(List.of(), List.of(names), List.of(), List.of(), List.of(), List.of());
        return new Cloud(new CloudId(id), text, text, List.of(), new TreeMap<>(), new TreeMap<>(), aliases);
    }
}
