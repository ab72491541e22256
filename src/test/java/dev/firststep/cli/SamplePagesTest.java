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
import java.util.stream.Stream;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The sample help centre: it builds without a warning, and every page of it is valid HTML. */
class SamplePagesTest {
    @TempDir
    Path root;

    @Test
    void everyPageOfTheSamplePassesTheNuHtmlChecker() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream console = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = Main.run(
                new String[] {
                    "build",
                    "--fail-on",
                    "warning",
                    "--out",
                    root.resolve("site").toString()
                },
                new Console(console, console, new Terminal(false, false, false)));
        assertEquals(0, code, () -> out.toString(StandardCharsets.UTF_8));

        Messages messages = new Messages();
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true);
        validator.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, messages);
        validator.setUpValidatorAndParsers(messages, false, false);
        List<Path> pages = pages();
        for (Path page : pages) {
            messages.page = root.relativize(page).toString();
            InputSource source = new InputSource(Files.newInputStream(page));
            source.setEncoding("utf-8");
            source.setSystemId(
                    "https://help.example.com/" + root.resolve("site").relativize(page));
            validator.checkHtmlInputSource(source);
        }
        assertTrue(pages.size() > 300, () -> pages.size() + " pages");
        assertEquals(List.of(), messages.found);
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(root.resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Keeps what the checker says, with the page it says it of. */
    private static final class Messages implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException message) {
            add(message);
        }

        @Override
        public void error(SAXParseException message) {
            add(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            add(message);
        }

        /** The checker takes data blocks for scripts; browsers do not, and our own check of pages knows real scripts. */
        private void add(SAXParseException message) {
            String text = String.valueOf(message.getMessage());
            if (text.startsWith("Inline script violates Content Security Policy")) {
                return;
            }
            found.add(page + ":" + message.getLineNumber() + ": " + text);
        }
    }
}
