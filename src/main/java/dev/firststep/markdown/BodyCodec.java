package dev.firststep.markdown;

import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns a body into bytes and back, so that bodies can wait outside memory until their pages are rendered. */
public final class BodyCodec {
    private static final char HTML = 'h';
    private static final char LINK = 'l';
    private static final char IMAGE = 'i';
    private static final char HEADING_ID = '#';
    private static final char VARIABLE = 'v';
    private static final char LABEL = 's';
    private static final char RULES = 'r';
    private static final char ZONE_START = '(';
    private static final char ZONE_END = ')';

    private BodyCodec() {}

    public static void write(Body body, DataOutput out) throws IOException {
        out.writeInt(body.parts().size());
        for (Part part : body.parts()) {
            write(part, out);
        }
    }

    private static void write(Part part, DataOutput out) throws IOException {
        if (part instanceof Part.Html html) {
            write(HTML, html.html(), out);
        } else if (part instanceof Part.LinkHole hole) {
            write(LINK, hole.number(), out);
        } else if (part instanceof Part.ImageHole hole) {
            write(IMAGE, hole.number(), out);
        } else if (part instanceof Part.HeadingIdHole hole) {
            write(HEADING_ID, hole.number(), out);
        } else if (part instanceof Part.VariableHole hole) {
            write(VARIABLE, hole.name(), out);
        } else if (part instanceof Part.LabelHole hole) {
            write(LABEL, hole.key(), out);
        } else if (part instanceof Part.RulesHole hole) {
            write(RULES, hole.number(), out);
        } else if (part instanceof Part.ZoneStart zone) {
            write(
                    ZONE_START,
                    String.join(
                            ",",
                            zone.scope().only().stream().map(CloudId::value).toList()),
                    out);
        } else {
            out.writeByte(ZONE_END);
        }
    }

    private static void write(char kind, String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(kind, bytes.length, out);
        out.write(bytes);
    }

    private static void write(char kind, int number, DataOutput out) throws IOException {
        out.writeByte(kind);
        out.writeInt(number);
    }

    public static Body read(DataInput in) throws IOException {
        int count = in.readInt();
        List<Part> parts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            parts.add(readPart(in));
        }
        return new Body(parts);
    }

    private static Part readPart(DataInput in) throws IOException {
        return switch ((char) in.readByte()) {
            case HTML -> new Part.Html(text(in));
            case LINK -> new Part.LinkHole(in.readInt());
            case IMAGE -> new Part.ImageHole(in.readInt());
            case HEADING_ID -> new Part.HeadingIdHole(in.readInt());
            case VARIABLE -> new Part.VariableHole(text(in));
            case LABEL -> new Part.LabelHole(text(in));
            case RULES -> new Part.RulesHole(in.readInt());
            case ZONE_START -> new Part.ZoneStart(scope(text(in)));
            case ZONE_END -> new Part.ZoneEnd();
            default -> throw new IOException("the body was not written by this program");
        };
    }

    private static CloudScope scope(String ids) {
        return ids.isEmpty()
                ? CloudScope.EVERYWHERE
                : CloudScope.of(
                        List.of(ids.split(",", -1)).stream().map(CloudId::new).toList());
    }

    private static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
