package dev.firststep.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.firststep.render.template.TemplateFailure;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** Every kind of page in every edition is valid HTML in the eyes of the Nu HTML checker. */
class HtmlCheckerTest {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

    private static final class Findings implements ErrorHandler {
        private final List<String> found = new ArrayList<>();
        private String page = "";

        private void add(String kind, SAXParseException e) {
            found.add(page + ":" + e.getLineNumber() + ": " + kind + ": " + e.getMessage());
        }

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }
    }

    @Test
    void noPageHasAnErrorOrAWarning() throws Exception {
        assertEquals(List.of(), check(pages()));
    }

    @Test
    void theCheckerDoesLook() throws Exception {
        String page = "<!doctype html><html lang=\"en\"><title>x</title><p align=\"left\"><section>x</section>";
        assertEquals(2, check(Map.of("x.html", page)).size());
    }

    private static List<String> check(Map<String, String> pages) throws Exception {
        Findings findings = new Findings();
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(SCHEMA, findings);
        checker.setUpValidatorAndParsers(findings, false, false);
        for (Map.Entry<String, String> file : pages.entrySet()) {
            if (file.getKey().endsWith(".html")) {
                findings.page = file.getKey();
                InputSource source = new InputSource(new StringReader(file.getValue()));
                source.setSystemId("https://help.example.com/" + file.getKey());
                checker.checkHtmlInputSource(source);
            }
        }
        return findings.found;
    }

    private static Map<String, String> pages() throws IOException, TemplateFailure {
        return SampleOutput.render(new SampleSite());
    }
}
