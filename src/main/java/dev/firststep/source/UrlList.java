package dev.firststep.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The addresses in a sitemap, or in a text with one on each line.
 *
 * @param problem why the list could not be read; empty when it could
 */
public record UrlList(List<String> urls, Optional<String> problem) {
    /** Sitemaps may have 50 MiB. */
    static final int MAX_BYTES = 50 * 1024 * 1024;

    public UrlList {
        urls = List.copyOf(urls);
    }

    public static UrlList read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            return unreadable("the file is larger than a sitemap may be");
        }
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B) {
            return unreadable("a file packed with gzip; unpack it first");
        }
        return file.toString().endsWith(".xml") ? sitemap(bytes) : lines(bytes);
    }

    private static UrlList unreadable(String problem) {
        return new UrlList(List.of(), Optional.of(problem));
    }

    private static UrlList lines(byte[] bytes) {
        return new UrlList(
                new String(bytes, StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList(),
                Optional.empty());
    }

    /** Sitemaps need no document type, and one could make the parser read other files or grow without end. */
    private static UrlList sitemap(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return urls(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            return unreadable(
                    "no XML that can be read, in line " + e.getLocation().getLineNumber());
        }
    }

    private static UrlList urls(XMLStreamReader xml) throws XMLStreamException {
        List<String> urls = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return unreadable("a document type, which no sitemap needs");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("sitemapindex")) {
                    return unreadable("an index of sitemaps; import each of the files that it names");
                }
                text.setLength(0);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("loc")) {
                urls.add(text.toString().strip());
            }
        }
        return new UrlList(urls, Optional.empty());
    }
}
