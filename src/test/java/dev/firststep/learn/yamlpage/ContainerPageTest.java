package dev.firststep.learn.yamlpage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerPageTest extends YamlPageTestCase {
    @Test
    void aContainerListsWhatStandsBelowIt() {
        assertEquals("""
                # Hot *meals*

                - [Stew](stew.md)
                - Peas
                """.replace("*", "\\*"), page("""
                ### YamlMime:ReferenceContainer
                name: Hot *meals*
                pageType: service
                children:
                - {name: Stew, href: stew.md}
                - {name: Peas, uid: peas}
                - {}
                """).markdown());
        assertEquals(List.of("docs/page.yml:7:3 key-missing: the key 'name' is missing"), findings.lines());
    }
}
