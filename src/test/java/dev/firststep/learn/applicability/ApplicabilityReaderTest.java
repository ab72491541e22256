package dev.firststep.learn.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.markdown.MarkdownParser;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.ArticleSource;
import dev.firststep.model.FrontMatter;
import dev.firststep.model.LocaleTag;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicabilityReaderTest {
    private static final MarkdownParser PARSER = new MarkdownParser();

    private final List<Diagnostic> found = new ArrayList<>();
    private final ApplicabilityReader reader = new ApplicabilityReader(new CloudNames(List.of()));

    private Applicability read(String body) {
        return reader.read(PARSER.opening(source(body)), found::add);
    }

    private static ArticleSource source(String body) {
        FrontMatter header = FrontMatter.titled("Title");
        return new ArticleSource(new LocaleTag("de"), new ArticlePath("a"), "a.md", body, 1, 0, "0".repeat(64), header);
    }

    private static String clouds(Applicability said) {
        return String.join(
                " ", said.appliesTo().only().stream().map(Object::toString).toList());
    }

    private static List<String> roles(Applicability said) {
        return said.roles().stream().map(Role::id).toList();
    }

    private List<String> messages() {
        return found.stream().map(Diagnostic::message).toList();
    }

    private List<Code> codes() {
        return found.stream().map(Diagnostic::code).toList();
    }

    private static String pair(int number, String target, String source) {
        return "<span data-ttu-id=\"0a1b2-" + number + "\">" + target
                + "</span><span class=\"sxs-lookup\"><span data-stu-id=\"0a1b2-" + number + "\">" + source
                + "</span></span>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**Applies to**: Partner Center | Partner Center for Microsoft Cloud for US Government\n",
                "**Applies to:** Partner Center, Partner Center for the US Government cloud\n",
                "Applies to: Partner Center |\nPartner Center (US Government)\n",
                "**Applies to**\n\n- Partner Center\n- Partner Center for US Government\n",
                "**Applies to:**\n- Partner Center\n- Partner Center for US Government\n",
                "**适用于**：合作伙伴中心 | 美国政府版合作伙伴中心\n",
                "**适用于**\n\n-   合作伙伴中心\n\n-   美国政府 Microsoft 云合作伙伴中心\n",
                "**Gilt für**: Partner Center | Partner Center für die US-Regierung\n",
                "**S’applique à** : Espace partenaires | Espace partenaires du gouvernement américain\n",
                "**適用対象**: パートナー センター | 米国政府機関向けパートナー センター\n",
                "**Se aplica a**: Centro de partners | Centro de partners para el Gobierno de EE. UU.\n",
                "**Применимо к**: Центр партнеров | Центр партнеров для правительства США\n"
            })
    void everyFormInEveryLanguageNamesTheSameClouds(String note) {
        Applicability said = read("# Title\n\n" + note + "\nText\n");
        assertEquals("global us-government", clouds(said));
        assertTrue(said.notes().holds(9), said.notes().toString());
        assertEquals(List.of(), messages());
    }

    @ParameterizedTest
    @CsvSource({
        "Partner Center operated by 21Vianet, china-21vianet",
        "由世纪互联运营的合作伙伴中心, china-21vianet",
        "Partner Center for Microsoft Cloud Germany, germany",
        "Partner Center für Microsoft Cloud Deutschland, germany",
        "德国 Microsoft 云合作伙伴中心, germany",
        "合作伙伴中心, global"
    })
    void theBuiltInNamesAreKnown(String name, String cloud) {
        assertEquals(cloud, clouds(read("**Applies to**: " + name + "\n")));
    }

    @Test
    void rolesAreReadFromLinesAndLists() {
        assertEquals(
                List.of("global-admin", "user-admin"),
                roles(read("**Appropriate roles**: Global admin | User management admin\n")));
        assertEquals(
                List.of("sales-agent", "night-watch"),
                roles(read("**Appropriate roles**\n\n- Sales agent\n- Night watch\n")));
        assertEquals(List.of("sales-agent"), roles(read("**相应的角色** 销售代理\n")));
        assertEquals(List.of("global-admin"), roles(read("**Geeignete Rollen:** Globaler Administrator\n")));
    }

    @Test
    void aBilingualNoteIsUnderstoodFromItsSource() {
        Applicability said =
                read(pair(1, "**Passende Rollen**: Nachtwache", "**Appropriate roles**: Night watch") + "\n");
        assertEquals(List.of(new Role("night-watch", false, "Nachtwache", "Night watch")), said.roles());
        assertEquals(List.of(), messages());
    }

    @Test
    void tagsInsideStrongTypeDoNoHarm() {
        Applicability said = read("**" + pair(1, "适用于", "Applies to") + "**\n\n-  "
                + pair(2, "由世纪互联运营的合作伙伴中心", "Partner Center operated by 21Vianet") + "\n");
        assertEquals("china-21vianet", clouds(said));
        assertEquals(2, said.notes().starts().size());
    }

    @Test
    void aTornLabelIsUnderstoodAndReported() {
        Applicability said = read("**适用** 于：合作伙伴中心\n");
        assertEquals("global", clouds(said));
        assertEquals(1, said.notes().starts().size());
        assertEquals(List.of("the note 'Applies to' is damaged in the translation"), messages());
    }

    @Test
    void aNoteOfWhichNotAllIsUnderstoodStaysInTheBody() {
        Applicability said = read("**Applies to**: Partner Center | Partner Center on the Moon\n");
        assertEquals("global", clouds(said));
        assertEquals(0, said.notes().starts().size());
        assertEquals(
                List.of("the note 'Applies to' says 'Partner Center on the Moon', which is not the name of a cloud"),
                messages());
        assertEquals(List.of(Code.APPLIES_TO_UNREADABLE), codes());
    }

    @Test
    void aNoteThatNamesNothingIsReported() {
        read("**Applies to**:\n\nText\n");
        assertEquals(List.of("the note 'Applies to' names nothing"), messages());
    }

    @Test
    void ordinaryTextIsNoNote() {
        Applicability said = read("This applies to: everybody.\n\nApplies to all, and to you: yes.\n");
        assertEquals(Applicability.NONE, said);
        assertEquals(List.of(), messages());
    }

    @Test
    void twoNotesMayShareAParagraph() {
        Applicability said = read("**Applies to**: Partner Center\n**Appropriate roles**: Sales agent\n");
        assertEquals("global", clouds(said));
        assertEquals(List.of("sales-agent"), roles(said));
    }

    @Test
    void aNoteUnderALaterHeadingIsAboutItsPartOnly() {
        assertEquals(Applicability.NONE, read("# Title\n\nText\n\n## Part\n\n**Applies to**: Partner Center\n"));
    }
}
