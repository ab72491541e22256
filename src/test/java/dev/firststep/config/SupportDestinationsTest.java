package dev.firststep.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.cloud.support.Audience;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.OpeningHours;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.model.Target;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SupportDestinationsTest extends ConfigTestCase {
    private static final String DESK = """
            audiences:
              partner: {name: {en: Partners}}
              customer: {name: {en: Customers}}
            default: billing
            topics:
              billing: {name: {en: Bills}}
              outages: {name: {en: Outages}}
            destinations:
              desk:
                name: {en: Desk}
                to: mailto:desk@help.azure.cn
                phone: 400-089-0365
                hours:
                  zone: Asia/Shanghai
                  open: {monday-friday: 09:00-18:00}
                languages: [zh-CN, en]
                note: {en: A note}
                bring: [{en: The bill}]
                prefill: {subject: {en: "About {{article.title}}"}, body: {en: "In {{ cloud.name }}"}}
            routes:
              - {topic: [billing, outages], cloud: [china], audience: "*", to: desk}
              - {topic: "*", locale: [en, zh-CN], audience: partner, to: endpoint:portal}
            """;

    @Test
    void destinationsAndRoutesAreReadWhole() {
        texts.put("support.yml", DESK);
        SupportRoutes support = read().orElseThrow().support();
        assertEquals(List.of(), findings.lines());
        assertEquals(
                List.of("partner", "customer"),
                support.audiences().stream().map(Audience::id).toList());
        assertEquals(Optional.of("billing"), support.defaultTopic());
        Destination desk = support.routes().get(0).to();
        assertEquals(Optional.of("desk"), desk.id());
        assertEquals(new Target.ToMail("desk@help.azure.cn"), desk.to());
        assertEquals(Optional.of("400-089-0365"), desk.phone());
        assertEquals(List.of(ZH, EN), desk.languages());
        assertEquals(List.of(en("The bill")), desk.bring());
        assertEquals(
                Optional.of(en("About {{article.title}}")),
                desk.prefill().orElseThrow().subject());
        OpeningHours hours = desk.hours().orElseThrow();
        assertEquals(ZoneId.of("Asia/Shanghai"), hours.zone());
        assertEquals(new TreeSet<>(List.of(ZoneOffset.ofHours(8))), hours.offsets());
        assertEquals("MONDAY-FRIDAY [09:00-18:00]", spans(hours));
        assertEquals(
                new TreeSet<>(List.of("billing", "outages")),
                support.routes().get(0).cases().topics());
        assertEquals(new TreeSet<>(), support.routes().get(0).cases().audiences());
        assertEquals(new TreeSet<>(), support.routes().get(1).cases().topics());
    }

    private static String spans(OpeningHours hours) {
        return hours.spans().stream()
                .map(span -> span.first() + "-" + span.last() + " " + span.times())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "open: always | MONDAY-SUNDAY [00:00-24:00]",
                "open: {monday: '09:00-12:00, 13:00-24:00', saturday-sunday: '10:00–11:00'} | MONDAY-MONDAY [09:00-12:00, 13:00-24:00], SATURDAY-SUNDAY [10:00-11:00]"
            })
    void hoursAreDaysAndTimes(String written, String read) {
        texts.put("support.yml", DESK.replace("open: {monday-friday: 09:00-18:00}", written.strip()));
        OpeningHours hours =
                read().orElseThrow().support().routes().get(0).to().hours().orElseThrow();
        assertEquals(read, spans(hours));
        assertEquals(written.contains("always"), hours.isAlways());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "monday-friday: 18:00-09:00",
                "monday-friday: 9-18",
                "monday-friday: 09:00-25:00",
                "monday-friday: '09:00-12:00, 11:00-13:00'",
                "monday-friday: '22:00-24:00, 23:00-23:30'",
                "friday-monday: 09:00-18:00",
                "mon-fri: 09:00-18:00"
            })
    void hoursThatNoWeekHasAreRefused(String written) {
        texts.put("support.yml", DESK.replace("monday-friday: 09:00-18:00", written));
        assertTrue(read().isEmpty());
        assertEquals(1, findings.lines().size(), findings.lines().toString());
        assertTrue(
                findings.lines().get(0).startsWith("content/support.yml:15:"),
                findings.lines().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zone: Asia/Shanghai|zone: UTC+8|14:13 value-invalid: 'UTC+8' is no time zone",
                "phone: 400-089-0365|phone: call us|12:12 value-invalid: 'call us' is no phone number",
                "languages: [zh-CN, en]|languages: [zh-CN, english language]|16:24 value-invalid: 'english language' is no language tag",
                "default: billing|default: bills|4:10 support-unknown: 'bills' is not a topic of this file",
                "cloud: [china], audience: \"*\"|cloud: [china], audience: partners|21:59 support-unknown: 'partners' is not an audience of this file",
                "audience: \"*\", to: desk|audience: \"*\", to: desks|21:68 support-unknown: no destination 'desks'",
                "topic: [billing, outages]|topic: []|21:13 value-invalid: an empty list",
                "In {{ cloud.name }}|In {{reader.name}}|19:68 variable-unknown: no variable 'reader.name' here"
            })
    void whatIsWrongInADestinationIsReportedInItsPlace(String old, String replacement, String line) {
        texts.put("support.yml", DESK.replace(old, replacement));
        assertTrue(read().isEmpty());
        assertEquals("content/support.yml:" + line, String.join("\n", findings.lines()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your name:",
                "My e-mail: ",
                "Call me at +49 30 1234567",
                "Call 13800138000",
                "I am a@example.org",
                "Tell us your mobile number",
                "Passport number:",
                "姓名：",
                "请填写您的手机号",
                "身份证号："
            })
    void aMessageNeverStartsWithPersonalData(String text) {
        texts.put("support.yml", DESK.replace("In {{ cloud.name }}", text));
        assertTrue(read().isEmpty());
        assertEquals(
                List.of(
                        "content/support.yml:19:63 value-invalid: a message must start without names, mail addresses and"
                                + " phone numbers"),
                findings.lines());
    }

    @Test
    void anArticleTakesNoTextAlong() {
        texts.put("support.yml", DESK.replace("mailto:desk@help.azure.cn", "article:contact"));
        assertTrue(read().isEmpty());
        assertEquals(
                List.of("content/support.yml:19:14 value-invalid: article:contact takes no texts along"),
                findings.lines());
    }

    @Test
    void aDestinationInAnotherCloudIsNoneForTheRoute() {
        texts.put("support.yml", DESK.replace("mailto:desk@help.azure.cn", "https://portal.azure.com/x"));
        assertTrue(read().isEmpty());
        assertEquals(
                List.of(
                        "content/support.yml:21:68 value-invalid: the host portal.azure.com does not belong to every cloud"
                                + " in which this route holds"),
                findings.lines());
    }
}
