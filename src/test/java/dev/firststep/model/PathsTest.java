package dev.firststep.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "/", "a//b", "/a", "a/", "..", "a/../b", ".", "a/.b", "A", "a b", "a.", "a\\b", "ä", "-a", ".git"
            })
    void aSitePathCannotLeaveTheSite(String value) {
        assertFalse(SitePath.isValid(value));
        assertThrows(IllegalArgumentException.class, () -> new SitePath(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "en/global/a-b/index.html", "_headers", ".htaccess", "a_b.1c.css"})
    void aSitePathNamesAFile(String value) {
        assertTrue(SitePath.isValid(value));
    }

    @ParameterizedTest
    @CsvSource({"index.html,''", "en/index.html,en/", "en/feed.xml,en/feed.xml"})
    void anIndexAnswersAtItsFolder(String path, String address) {
        assertEquals(address, new SitePath(path).address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "a//b", "/a", "a/", "..", "a/../b", ".", "A", "a b", "a.", "a\\b", "a#b", "a?b"})
    void anArticlePathCannotLeaveItsFolder(String value) {
        assertFalse(ArticlePath.isValid(value));
    }

    @ParameterizedTest
    @CsvSource({"index.md,''", "a.md,a", "a/b.md,a/b", "a/index.md,a", "a/b/index.md,a/b"})
    void anIndexIsTheArticleOfItsFolder(String file, String path) {
        assertEquals(new ArticlePath(path), ArticlePath.ofFile(file));
    }

    @Test
    void aLocaleIsLowerCaseInAddresses() {
        assertEquals("zh-hant-tw", new LocaleTag("zh-Hant-TW").slug());
        assertFalse(LocaleTag.isValid("zh_CN"));
        assertFalse(LocaleTag.isValid("../etc"));
    }
}
