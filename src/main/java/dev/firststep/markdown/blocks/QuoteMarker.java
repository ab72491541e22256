package dev.firststep.markdown.blocks;

import dev.firststep.markdown.blocks.QuoteBlock.Kind;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what may follow the sign of a quote in brackets, by the rules of DocFX's {@code QuoteSectionNoteParser}.
 *
 * @param alerts the names of alerts, in lower case
 * @param videoIds whether a video may be named by its id alone, as Learn's engine allows
 * @param translated whether an alert may have its keyword in the language of a translation
 */
record QuoteMarker(Set<String> alerts, boolean videoIds, boolean translated) {
    private static final Set<String> ALERTS = Set.of("note", "tip", "important", "warning", "caution");

    /**
     * What a line says.
     *
     * @param kind empty if it does not start anything, as most lines
     * @param problem what is wrong with a line that looks as if it should
     */
    record Reading(Optional<Kind> kind, Optional<String> problem) {
        private static final Reading NOTHING = new Reading(Optional.empty(), Optional.empty());

        private static Reading of(Kind kind) {
            return new Reading(Optional.of(kind), Optional.empty());
        }

        private static Reading wrong(String problem) {
            return new Reading(Optional.empty(), Optional.of(problem));
        }

        /** Whether it says what it means in other words than it should. */
        boolean isMended() {
            return kind.isPresent() && problem.isPresent();
        }
    }

    /** The usual alerts and these. */
    static QuoteMarker of(Collection<String> more, boolean videoIds) {
        Set<String> alerts = new TreeSet<>(ALERTS);
        more.forEach(name -> alerts.add(name.toLowerCase(Locale.ROOT)));
        return new QuoteMarker(alerts, videoIds, false);
    }

    /** The same marker, which reads translated keywords as well. */
    QuoteMarker mending() {
        return new QuoteMarker(alerts, videoIds, true);
    }

    /** Reads what follows the sign of a quote and the blank after it, up to the end of the line. */
    Reading read(String line) {
        if (!line.startsWith("[!")) {
            return Reading.NOTHING;
        }
        StringBuilder inside = new StringBuilder();
        int end = inside(line, inside);
        if (end < 0) {
            return Reading.NOTHING;
        }
        String marker = inside.toString().strip();
        String rest = line.substring(end + 1);
        boolean alone = rest.isBlank();
        if (!isMarker(marker)) {
            boolean link = !rest.isEmpty() && "([:".indexOf(rest.charAt(0)) >= 0;
            return isName(marker) && !link ? unknown(marker, alone) : Reading.NOTHING;
        }
        return alone
                ? marked(marker)
                : Reading.wrong("text follows [!" + marker + "] on its line, so this is an ordinary quote");
    }

    /** Collects what stands between the brackets without escapes, and returns where the closing one stands, or -1. */
    private static int inside(String line, StringBuilder inside) {
        boolean escaped = false;
        for (int i = 2; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == ']' && !escaped) {
                return i;
            }
            if (c == '\\' && !escaped) {
                escaped = true;
            } else {
                inside.append(c);
                escaped = false;
            }
        }
        return -1;
    }

    private boolean isMarker(String marker) {
        return starts(marker, "div") || starts(marker, "video") || alerts.contains(marker.toLowerCase(Locale.ROOT));
    }

    private static boolean starts(String marker, String name) {
        return marker.regionMatches(true, 0, name, 0, name.length());
    }

    private static boolean isName(String marker) {
        return !marker.isEmpty() && marker.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }

    private Reading unknown(String marker, boolean alone) {
        return Optional.of(marker)
                .filter(keyword -> translated && alone)
                .flatMap(TranslatedAlerts::original)
                .map(original -> new Reading(
                        Optional.of(new Kind.Alert(original)),
                        Optional.of("[!" + marker + "] is read as [!" + original + "]")))
                .orElseGet(() -> Reading.wrong(
                        "there is no alert '" + marker.toLowerCase(Locale.ROOT) + "', so this is an ordinary quote"));
    }

    private Reading marked(String marker) {
        if (starts(marker, "div")) {
            return Reading.of(new Kind.Section(attributes(marker.substring(3).strip())));
        }
        return starts(marker, "video") ? video(marker.substring(5)) : Reading.of(new Kind.Alert(marker));
    }

    private static String attributes(String written) {
        boolean opens = written.startsWith("`");
        boolean closes = written.endsWith("`");
        if (written.length() > 1 && opens && closes) {
            return written.substring(1, written.length() - 1).strip();
        }
        return opens || closes ? "" : written;
    }

    private Reading video(String written) {
        String address = written.strip();
        boolean apart = written.startsWith(" ");
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        return apart && (web || (videoIds && isId(address)))
                ? Reading.of(new Kind.Video(address))
                : Reading.wrong("[!VIDEO] has no address of a video, so this is an ordinary quote");
    }

    /** Whether it is a GUID. */
    private static boolean isId(String text) {
        if (text.length() != 36) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(i);
            if (hyphen ? c != '-' : c > 'f' || Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
