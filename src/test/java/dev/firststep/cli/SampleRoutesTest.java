package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample help centre shows the right place to ask on every page of its six editions. */
class SampleRoutesTest {
    private static final List<String> EDITIONS = List.of(
            "en/global",
            "en/us-government",
            "en/china-21vianet",
            "zh-cn/global",
            "zh-cn/us-government",
            "zh-cn/china-21vianet");
    private static final Pattern PLACE = Pattern.compile("<p class=\"place\"><a href=\"([^\"]+)\"");

    @TempDir
    static Path root;

    @BeforeAll
    static void build() {
        run("build", "--out", root.resolve("site").toString());
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream aside = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        assertEquals(0, Main.run(arguments, new Console(console, aside, new Terminal(false, false, false))));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void everyCaseOfTheSampleHasOnePlace() {
        assertEquals("""
                cloud           audience  topic            locale  destination                leads to                                             phone         hours                                    languages
                china-21vianet  customer  account          *       partner-for-accounts       article:support/contact#accounts                     -             -                                        -
                china-21vianet  customer  administration   *       office-365-hotline         article:support/hours-and-languages#at-the-operator  400-089-0365  monday-friday 09:00-18:00 Asia/Shanghai  zh-CN
                china-21vianet  customer  billing          *       partner-for-bills          article:support/contact#bills-and-payments           -             -                                        -
                china-21vianet  customer  general          *       your-partner               article:support/contact                              -             -                                        -
                china-21vianet  customer  product          *       partner-for-products       article:support/contact#product-questions            -             -                                        -
                china-21vianet  customer  service-request  *       partner-files-request      article:support/requests-on-your-behalf              -             -                                        -
                china-21vianet  customer  subscriptions    *       partner-for-subscriptions  article:support/contact#subscriptions                -             -                                        -
                china-21vianet  partner   account          *       request-to-21vianet        article:partners/file-a-request                      -             -                                        -
                china-21vianet  partner   administration   *       request-to-21vianet        article:partners/file-a-request                      -             -                                        -
                china-21vianet  partner   billing          *       request-to-21vianet        article:partners/file-a-request                      -             -                                        -
                china-21vianet  partner   general          *       first-step                 article:partners/first-step                          -             -                                        -
                china-21vianet  partner   product          *       first-step                 article:partners/first-step                          -             -                                        -
                china-21vianet  partner   service-request  *       request-to-21vianet        article:partners/file-a-request                      -             -                                        -
                china-21vianet  partner   subscriptions    *       request-to-21vianet        article:partners/file-a-request                      -             -                                        -
                """, run("routes", "--cloud", "china-21vianet"));
        assertEquals("""
                cloud          audience  topic    locale  destination           leads to                                    phone  hours   languages
                global         customer  billing  *       partner-for-bills     article:support/contact#bills-and-payments  -      -       -
                global         customer  product  *       product-resources     endpoint:support-page                       -      -       -
                global         partner   billing  *       request-to-microsoft  article:partners/file-a-request             -      always  en
                global         partner   product  *       first-step            article:partners/first-step                 -      -       -
                us-government  customer  billing  *       partner-for-bills     article:support/contact#bills-and-payments  -      -       -
                us-government  customer  product  *       product-resources     endpoint:support-page                       -      -       -
                us-government  partner   billing  *       request-to-microsoft  article:partners/file-a-request             -      always  en
                us-government  partner   product  *       first-step            article:partners/first-step                 -      -       -
                """, run("routes", "--cloud", "global,us-government", "--topic", "billing,product"));
    }

    /** The first place is the customers', those after it the partners'. */
    @ParameterizedTest
    @CsvSource({
        "en/global, customers/self-support, https://partnercenter.microsoft.com/partner/support ../../partners/first-step/",
        "zh-cn/us-government, customers/self-support, https://partnercenter.microsoft.com/partner/support ../../partners/first-step/",
        "en/china-21vianet, customers/self-support, ../../support/contact/#product-questions ../../partners/first-step/",
        "en/us-government, billing/questions, ../../support/contact/#bills-and-payments ../../partners/file-a-request/",
        "zh-cn/global, support/hours-and-languages, ../contact/#product-questions ../../partners/file-a-request/",
        "zh-cn/china-21vianet, support/hours-and-languages, ./#at-the-operator ../../partners/file-a-request/",
        "zh-cn/china-21vianet, glossary, ../support/contact/ ../partners/first-step/"
    })
    void thePageShowsTheRouteOfItsTopicInItsEdition(String edition, String page, String places) throws IOException {
        assertEquals(
                places, String.join(" ", places(root.resolve("site").resolve(edition + "/" + page + "/index.html"))));
    }

    @Test
    void everyArticleAndEveryAnswerOfEveryEditionShowsOneRoute() throws IOException {
        for (String edition : EDITIONS) {
            List<String> without = new ArrayList<>();
            int pages = 0;
            for (Path page : pages(root.resolve("site").resolve(edition))) {
                String html = Files.readString(page);
                if (html.contains("<body class=\"article") || html.contains("<body class=\"answer")) {
                    pages++;
                    if (html.split("<section class=\"support\"", -1).length != 2
                            || places(page).isEmpty()) {
                        without.add(page.toString());
                    }
                }
            }
            assertEquals(List.of(), without);
            assertTrue(pages > 60, edition + " has " + pages);
            assertTrue(Files.readString(root.resolve("site").resolve(edition + "/404.html"))
                    .contains("<section class=\"support\""));
        }
    }

    @Test
    void theAnswerSendsPartnersWherePartnersAsk() throws IOException {
        String html =
                Files.readString(root.resolve("site/en/global/find/account/manage-account-in-azure-portal/index.html"));
        String partner = html.substring(html.indexOf("id=\"_partner\""), html.indexOf("class=\"support\""));
        String customer = html.substring(html.indexOf("id=\"_customer\""), html.indexOf("id=\"_partner\""));
        assertTrue(customer.contains("/support/contact/#accounts\">Help with accounts and sign-in</a>"), customer);
        assertTrue(partner.contains("/partners/file-a-request/\">Help with accounts and sign-in</a>"), partner);
    }

    private static List<Path> pages(Path edition) throws IOException {
        try (Stream<Path> files = Files.walk(edition)) {
            return files.filter(file -> file.endsWith("index.html")).sorted().toList();
        }
    }

    private static List<String> places(Path page) throws IOException {
        Matcher places = PLACE.matcher(Files.readString(page));
        return places.results().map(place -> place.group(1)).toList();
    }
}
