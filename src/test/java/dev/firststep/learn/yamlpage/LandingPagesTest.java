package dev.firststep.learn.yamlpage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandingPagesTest extends YamlPageTestCase {
    private static final String LANDING = """
            ### YamlMime:Landing
            title: Help with *everything*
            summary: Start [here](a.md).
            landingContent:
            - title: Bills [new]
              linkLists:
              - linkListType: get-started
                links:
                - text: Pay <now>
                  url: pay.md
                - text: Due dates
                  url: due dates (all).md
              - linkListType: how-to-guide
                links:
                - {text: Dispute a bill, url: /money/dispute}
            """;

    @Test
    void cardsAreSectionsOfListsByType() {
        assertEquals("""
                # Help with \\*everything\\*

                Start [here](a.md).

                ## Bills \\[new\\]

                ### Get started

                - [Pay \\<now>](pay.md)
                - [Due dates](<due dates (all).md>)

                ### How-to guide

                - [Dispute a bill](/money/dispute)
                """, page(LANDING).markdown());
        assertEquals(List.of(), findings.lines());
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 操作指南", "zh-Hans, 操作指南", "de-DE, Anleitung", "fr, How-to guide"})
    void typesOfLinksSpeakTheLanguageOfThePage(String locale, String label) {
        String markdown =
                assertInstanceOf(YamlDocument.Page.class, read(locale, LANDING)).markdown();
        assertTrue(markdown.contains("### " + label + "\n"), markdown);
    }

    @Test
    void whatCannotBeALinkIsReported() {
        assertEquals("""
                # T

                ## C

                ### Gossip

                - [x.md](x.md)
                - Words
                """, page("""
                ### YamlMime:Landing
                title: T
                landingContent:
                - title: C
                  linkLists:
                  - linkListType: gossip
                    links:
                    - url: x.md
                    - text: Words
                    - {}
                """).markdown());
        assertEquals(
                List.of(
                        "docs/page.yml:6:19 value-invalid: 'gossip' is no type of links",
                        "docs/page.yml:8:7 key-missing: the key 'text' is missing",
                        "docs/page.yml:9:7 key-missing: the key 'url' is missing",
                        "docs/page.yml:10:7 key-missing: the key 'text' is missing",
                        "docs/page.yml:10:7 key-missing: the key 'url' is missing"),
                findings.lines());
    }

    @Test
    void aHubHasASectionForEachOfItsGroups() {
        assertEquals("""
                # All help

                Everything.

                - [Start](start.md) (Quickstart)

                ## Products

                What we sell

                - [Portal](portal/index.yml): Where it happens

                ### Mail

                Letters

                - [Send](send.md)

                ## Concepts

                ### Basics

                #### Words

                - [Terms](terms.md) (Reference)
                - [All](all.md)

                ## Tools

                - [Shell](shell.md)

                ## More

                ### Help

                - [Ask](ask.md): Anything

                Bye.
                """, page("""
                ### YamlMime:Hub
                title: All help
                summary: Everything.
                brand: us
                metadata: {title: All}
                highlightedContent:
                  items:
                  - {title: Start, itemType: quickstart, url: start.md}
                productDirectory:
                  title: Products
                  summary: What we sell
                  azureCategories: [a]
                  items:
                  - title: Mail
                    imageSrc: x.svg
                    summary: Letters
                    links: [{text: Send, url: send.md}]
                  - {title: Portal, summary: Where it happens, imageSrc: y.svg, url: portal/index.yml}
                conceptualContent:
                  title: Concepts
                  sections:
                  - title: Basics
                    items:
                    - title: Words
                      links: [{text: Terms, url: terms.md, itemType: reference}]
                      footerLink: {text: All, url: all.md}
                tools:
                  title: Tools
                  items: [{title: Shell, url: shell.md, imageSrc: z.svg}]
                additionalContent:
                  sections:
                  - title: More
                    items:
                    - title: Help
                      links: [{text: Ask, url: ask.md, summary: Anything}]
                  footer: Bye.
                """).markdown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void anOldLandingPageIsReadToo() {
        assertEquals("""
                # Old

                What *it* is.

                - [Watch](v.md)

                ## Start

                Read <b>this</b>.

                1. [One](one.md)
                1. Two

                - [Card](card.md)

                <p>Words</p>
                """, page("""
                ### YamlMime:YamlDocument
                documentType: LandingData
                title: Old
                abstract:
                  description: What *it* is.
                  menu: {items: [{href: v.md, text: Watch}]}
                sections:
                - title: Start
                  items:
                  - {type: paragraph, text: Read <b>this</b>.}
                  - type: list
                    style: ordered
                    items: [{text: One, href: one.md}, {text: Two}]
                  - type: list
                    style: cards
                    className: x
                    items: [{title: Card, href: card.md, html: <p>Words</p>, image: {src: x.svg}}]
                """).markdown());
        assertEquals(List.of(), findings.lines());
    }

    @Test
    void dataIsNoPageAndUnknownTypesAreReported() {
        assertInstanceOf(YamlDocument.Data.class, read("en", "#YamlMime:ContextObject\nbrand: us\n"));
        assertInstanceOf(YamlDocument.Data.class, read("en", "### YamlMime:ZonePivotGroups\ngroups: []\n"));
        assertInstanceOf(YamlDocument.Unbuilt.class, read("en", "### YamlMime:LearningPath\ntitle: x\n"));
        assertInstanceOf(YamlDocument.Unbuilt.class, read("en", "### YamlMime:FAQ\n- x\n"));
        assertEquals(
                List.of(
                        "docs/page.yml:2:1 page-type-unknown: pages of the type 'LearningPath' are not built",
                        "docs/page.yml:2:1 value-type: the document is a list, but must be a set of keys"),
                findings.lines());
    }
}
