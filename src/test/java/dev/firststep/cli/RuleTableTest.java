package dev.firststep.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of rules in articles. */
class RuleTableTest {
    private static final String RULES = """
            -- content/rules.yml --
            title: Who does what
            description: Everybody's part
            roles: {payer: Whoever pays}
            rules:
              pay:
                action: Pay <a> bill
                topic: billing
                severity: binding
                clouds:
                  all: {who: customer, role: payer, where: azure-portal, article: contact#by-phone, note: In time}
                  china-21vianet: {who: [customer, partner]}
              dispute:
                action: Dispute a bill
                topic: billing
                severity: advice
                clouds:
                  global: {who: customer}
              repair:
                action: Repair a service
                topic: billing
                severity: binding
                clouds:
                  all: {who: operator}
            -- content/zh-CN/rules.yml --
            title: 由谁来做
            description: 各方职责
            roles: {payer: 付款人}
            rules:
              dispute: {of: 00000000, action: 提出异议}
            """;

    @TempDir
    Path root;

    /** Builds a site with an article of this text. */
    private TestSite build(String body) throws IOException {
        TestSite site = TestSite.at(root, RULES + """
                -- content/en/toc.yml --
                - article: contact
                - article: bills
                -- content/en/bills.md --
                ---
                title: Bills
                description: How to pay bills.
                ---
                """ + body);
        site.build();
        return site;
    }

    /** What is wrong with the article, but for its translation. */
    private List<String> findings(String body) throws IOException {
        return build(body).check().findings().stream()
                .filter(line -> !line.contains("translation") && !line.contains("description-"))
                .filter(line -> line.startsWith("content/en/bills.md"))
                .toList();
    }

    private Document page(String edition) throws IOException {
        return Jsoup.parse(TestSite.at(root, "").read("site/" + edition + "/bills/index.html"));
    }

    private List<String> actions(String edition) throws IOException {
        return page(edition).select(".rule-table tbody th > a").eachText();
    }

    @Test
    void aRowSaysWhatWhoWhereAndWhomToAsk() throws IOException {
        build("::: rules ids=\"pay\"\n");
        assertEquals("""
                <div class="table-scroll rule-table" role="group" tabindex="0" aria-label="Table">
                <table>
                <thead>
                <tr>
                <th scope="col">What</th>
                <th scope="col">Who</th>
                <th scope="col">Where</th>
                <th scope="col">If it does not work</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <th scope="row"><a href="../find/billing/pay/">Pay &lt;a&gt; bill</a><p class="rule-small">In time</p></th>
                <td data-label="Who"><span class="badge actor-customer">You</span> <span class="badge actor-partner">Your \
                partner</span> </td>
                <td data-label="Where"><a href="https://portal.azure.cn/" rel="noopener noreferrer" class="external">Azure \
                portal</a><p class="rule-small">Whoever pays</p><p class="rule-small"><a href="../contact/#by-phone">Contact\
                </a></p></td>
                <td data-label="If it does not work"><a href="../contact/">Bills</a></td>
                </tr>
                </tbody>
                </table>
                </div>
                """.strip(), table(TestSite.at(root, "").read("site/en/china-21vianet/bills/index.html")));
    }

    private static String table(String html) {
        return html.substring(html.indexOf("<div class=\"table-scroll rule"), html.indexOf("</table>"))
                + "</table>\n</div>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "::: rules | Pay <a> bill, Dispute a bill, Repair a service",
                "::: rules who=\"customer\" | Pay <a> bill, Dispute a bill",
                "::: rules who=\"operator,partner\" | Repair a service",
                "::: rules severity=\"binding\" | Pay <a> bill, Repair a service",
                "::: rules topic=\"billing\" who=\"customer\" severity=\"binding\" ::: | Pay <a> bill",
                ":::rules ids=\"repair, pay\":::| Repair a service, Pay <a> bill"
            })
    void aTableShowsTheRulesThatFitEveryFilter(String block, String actions) throws IOException {
        assertEquals(List.of(), findings(block + "\n"));
        assertEquals(actions, String.join(", ", actions("en/global")));
    }

    @Test
    void aTableShowsWhatHoldsInTheCloudOfItsReaders() throws IOException {
        assertEquals(List.of(), findings("::: rules\n"));
        assertEquals(List.of("Pay <a> bill", "Repair a service"), actions("en/china-21vianet"));
    }

    @Test
    void aTableMayStandInListsAndNotes() throws IOException {
        assertEquals(List.of(), findings("""
                - First:

                  ::: rules ids="pay"

                > [!NOTE]
                > ::: rules ids="repair"
                """));
        Document page = page("en/global");
        assertEquals(1, page.select(".prose li .rule-table tbody tr").size());
        assertEquals(1, page.select(".prose .alert .rule-table tbody tr").size());
    }

    @Test
    void aTableOfACloudIsInThatCloudOnly() throws IOException {
        assertEquals(List.of(), findings("""
                Text.

                ::: zone pivot="global"

                ::: rules ids="dispute"

                ::: zone-end
                """));
        assertEquals(List.of("Dispute a bill"), actions("en/global"));
        assertEquals(0, page("en/china-21vianet").select(".rule-table").size());
    }

    @Test
    void aTableThatIsEmptyInACloudIsANoteAndNotShown() throws IOException {
        assertEquals(
                List.of(
                        "content/en/bills.md:7:1 note rule-table-empty  no rule fits this table in cloud 'china-21vianet'"),
                findings("Text.\n\n::: rules ids=\"dispute\"\n"));
        assertEquals(0, page("en/china-21vianet").select(".prose table").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who=\"client\" | error rule-unknown  'client' is not somebody who can act",
                "topic=\"bills\" | error rule-unknown  'bills' is not a support topic",
                "ids=\"pays\" | error rule-unknown  'pays' is not the id of a rule",
                "severity=\"strict\" | error rule-unknown  'strict' is not how strictly a rule can be meant",
                "cloud=\"global\" | error zone-syntax  a table of rules has no attribute 'cloud'",
                "ids=\"pay,,repair\" | error zone-syntax  'ids' of this table of rules holds an empty name",
                "ids=pay | error zone-syntax  this table of rules is wrong: the value of 'ids' does not stand in double quotes"
            })
    void aMistakeIsToldWithItsPlace(String filter, String finding) throws IOException {
        assertTrue(findings("Text.\n\n::: rules " + filter + "\n").contains("content/en/bills.md:7:1 " + finding));
    }

    @Test
    void readersOfAnUntranslatedArticleHaveTheTableInTheirLanguage() throws IOException {
        build("::: rules ids=\"dispute,pay\"\n");
        Element table = page("zh-cn/global").expectFirst(".rule-table");
        assertEquals("zh-CN", table.attr("lang"));
        assertEquals(
                List.of("操作", "由谁办理", "在哪里", "遇到问题时"),
                table.select("th[scope=col]").eachText());
    }

    @Test
    void outdatedWordsOfAdviceAreShownAndThoseOfABindingRuleNever() throws IOException {
        build("::: rules ids=\"dispute,pay\"\n");
        Element table = page("zh-cn/global").expectFirst(".rule-table");
        assertEquals("提出异议", table.select("tbody tr").get(0).select("th a").text());
        Element binding = table.select("tbody tr").get(1);
        assertEquals("Pay <a> bill", binding.select("th a").text());
        assertEquals("en", binding.select("th a").attr("lang"));
        assertEquals("In time", binding.select("th p[lang=en]").text());
    }
}
