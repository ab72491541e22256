package dev.firststep.source;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets through only drawings: an allow-list of elements, no script, no events, no reference to anything outside the file
 * and no document type.
 */
final class SvgGuard {
    private static final int DEFAULT_WIDTH = 300;
    private static final int DEFAULT_HEIGHT = 150;
    private static final int MAX_ELEMENTS = 20_000;
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "lineargradient",
            "radialgradient",
            "stop",
            "clippath",
            "mask",
            "pattern",
            "marker",
            "symbol",
            "use",
            "style",
            "metadata");

    private SvgGuard() {}

    static ImageSize check(byte[] bytes) throws UnsafeImageException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return walk(factory.createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException e) {
            throw new UnsafeImageException("the file is not well-formed XML", "export the drawing again as SVG");
        }
    }

    private static ImageSize walk(XMLStreamReader in) throws XMLStreamException, UnsafeImageException {
        ImageSize size = new ImageSize(DEFAULT_WIDTH, DEFAULT_HEIGHT);
        int elements = 0;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    checkElement(in, elements);
                    size = elements++ == 0 ? sizeOf(in) : size;
                    if (in.getLocalName().equalsIgnoreCase("style")) {
                        checkStyle(in, styleSheet(in));
                    }
                }
                case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                    throw unsafe(in, "the drawing has the instruction '" + in.getPITarget() + "'");
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw unsafe(in, "the drawing has a document type or an entity");
                default -> {}
            }
        }
        return size;
    }

    /** The text of a style element as a whole, because a browser joins the pieces that comments and elements cut. */
    private static String styleSheet(XMLStreamReader in) throws XMLStreamException, UnsafeImageException {
        StringBuilder css = new StringBuilder();
        while (in.next() != XMLStreamConstants.END_ELEMENT) {
            if (in.isStartElement() || in.getEventType() == XMLStreamConstants.ENTITY_REFERENCE) {
                throw unsafe(in, "the drawing's style has something other than text in it");
            }
            css.append(in.hasText() ? textOf(in) : "");
        }
        return css.toString();
    }

    private static String textOf(XMLStreamReader in) {
        return in.getEventType() == XMLStreamConstants.COMMENT ? "" : in.getText();
    }

    private static void checkElement(XMLStreamReader in, int elementsBefore) throws UnsafeImageException {
        String name = in.getLocalName().toLowerCase(Locale.ROOT);
        if (elementsBefore == 0 && !name.equals("svg")) {
            throw unsafe(in, "the file is not an SVG drawing");
        }
        if (elementsBefore >= MAX_ELEMENTS) {
            throw unsafe(in, "the drawing has more than " + MAX_ELEMENTS + " elements");
        }
        if (!ELEMENTS.contains(name)) {
            throw unsafe(in, "the drawing has the element '" + in.getLocalName() + "'");
        }
        for (int i = 0; i < in.getAttributeCount(); i++) {
            checkAttribute(in, in.getAttributeLocalName(i).toLowerCase(Locale.ROOT), in.getAttributeValue(i));
        }
    }

    private static void checkAttribute(XMLStreamReader in, String name, String value) throws UnsafeImageException {
        if (name.startsWith("on")) {
            throw unsafe(in, "the drawing has the event attribute '" + name + "'");
        }
        if (name.equals("href") && !value.startsWith("#")) {
            throw unsafe(in, "the drawing refers to something outside itself");
        }
        checkStyle(in, value);
    }

    /** References inside the file, {@code url(#id)}, are the only ones a drawing needs. */
    private static void checkStyle(XMLStreamReader in, String value) throws UnsafeImageException {
        String folded = value.toLowerCase(Locale.ROOT).replaceAll("[\\s\"']", "");
        if (folded.contains("@import")
                || folded.contains("\\")
                || folded.contains("image-set(")
                || folded.contains("src(")
                || folded.replace("url(#", "").contains("url(")) {
            throw unsafe(in, "the drawing's style refers to something outside itself");
        }
    }

    private static UnsafeImageException unsafe(XMLStreamReader in, String problem) {
        Location at = in.getLocation();
        return new UnsafeImageException(
                problem,
                "export it as a plain drawing: shapes, text and gradients only",
                Math.max(0, at.getLineNumber()),
                Math.max(0, at.getColumnNumber()));
    }

    private static ImageSize sizeOf(XMLStreamReader in) {
        ImageSize box = viewBox(in.getAttributeValue(null, "viewBox"));
        return new ImageSize(
                pixels(in.getAttributeValue(null, "width"), box.width()),
                pixels(in.getAttributeValue(null, "height"), box.height()));
    }

    private static ImageSize viewBox(@Nullable String value) {
        String[] numbers = value == null ? new String[0] : value.trim().split("[\\s,]+", -1);
        return numbers.length == 4
                ? new ImageSize(pixels(numbers[2], DEFAULT_WIDTH), pixels(numbers[3], DEFAULT_HEIGHT))
                : new ImageSize(DEFAULT_WIDTH, DEFAULT_HEIGHT);
    }

    private static int pixels(@Nullable String length, int otherwise) {
        if (length == null || !length.matches("[0-9]{1,5}(\\.[0-9]{1,9})?(px)?")) {
            return otherwise;
        }
        return (int) Math.round(Double.parseDouble(length.replace("px", "")));
    }
}
