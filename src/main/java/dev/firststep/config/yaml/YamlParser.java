package dev.firststep.config.yaml;

import dev.firststep.config.yaml.YamlValue.Entry;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 less its anchors, aliases, tags, merge keys and directives, with duplicate keys refused.
 *
 * <p>It listens to the parser's events, because the parser makes them one by one without recursion: nesting is counted
 * here while the tree grows, and nothing else is ever built from the text.
 */
public final class YamlParser {
    /** Six levels of a table of contents take twelve. */
    static final int MAX_DEPTH = 32;

    private final YamlText source;
    private final YamlRules rules;
    private final DiagnosticSink sink;
    private final YamlPlaces places;
    private final Iterator<Event> events;

    private YamlParser(YamlText source, YamlRules rules, DiagnosticSink sink) {
        this.source = source;
        this.rules = rules;
        this.sink = sink;
        this.places = new YamlPlaces(source);
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(rules.maxLength() + 1)
                .setParseComments(false)
                .build();
        this.events = new Parse(settings).parseString(source.text()).iterator();
    }

    /**
     * Reads the one document of a text.
     *
     * @return its value, an absent scalar when there is none; empty when it can't be read, which the sink is then told
     */
    public static Optional<YamlValue> parse(YamlText source, DiagnosticSink sink) {
        return parse(source, YamlRules.OURS, sink);
    }

    /** Reads the one document of a text by other rules than those for our own files. */
    public static Optional<YamlValue> parse(YamlText source, YamlRules rules, DiagnosticSink sink) {
        Optional<Diagnostic> hindrance = YamlGuard.check(source, rules.maxLength());
        if (hindrance.isPresent()) {
            sink.add(hindrance.get());
            return Optional.empty();
        }
        YamlParser parser = new YamlParser(source, rules, sink);
        try {
            return Optional.of(parser.document());
        } catch (Refusal refusal) {
            sink.add(refusal.diagnostic());
        } catch (YamlEngineException e) {
            sink.add(new YamlSyntax(parser.places).explain(e));
        }
        return Optional.empty();
    }

    private YamlValue document() throws Refusal {
        YamlValue value = new Scalar("", false, source.start());
        int documents = 0;
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof DocumentStartEvent start) {
                refuseMoreThanOne(start, ++documents);
                refuseDirectives(start);
                value = value(events.next(), 1);
            } else if (!isFrame(event)) {
                throw refused(event, "unexpected " + event, "keep to plain keys and values");
            }
        }
        return value;
    }

    private static boolean isFrame(Event event) {
        return event instanceof StreamStartEvent
                || event instanceof DocumentEndEvent
                || event instanceof StreamEndEvent;
    }

    private void refuseMoreThanOne(DocumentStartEvent start, int documents) throws Refusal {
        if (documents > 1) {
            throw refused(start, "a second document starts here", "delete the '---' or '...' line");
        }
    }

    private void refuseDirectives(DocumentStartEvent start) throws Refusal {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            throw refused(start, "YAML directives are not allowed", "delete the lines that start with %");
        }
    }

    private YamlValue value(Event event, int depth) throws Refusal {
        refuseWhatIsNotPlain(event);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (depth > MAX_DEPTH) {
            throw new Refusal(new Diagnostic(
                    Code.LIMIT_YAML,
                    places.start(event),
                    "lists and keys nested more than " + MAX_DEPTH + " deep",
                    "make it flatter"));
        }
        return event instanceof MappingStartEvent ? mapping(event, depth) : sequence(event, depth);
    }

    private Scalar scalar(ScalarEvent event) throws Refusal {
        Scalar scalar = new Scalar(event.getValue(), !event.isPlain(), places.start(event));
        Optional<Diagnostic> hidden =
                event.isDQuoted() ? HiddenCharacters.check(scalar, places.raw(event)) : Optional.empty();
        if (hidden.isPresent()) {
            throw new Refusal(hidden.get());
        }
        return scalar;
    }

    private Sequence sequence(Event start, int depth) throws Refusal {
        List<YamlValue> items = new ArrayList<>();
        for (Event event = events.next(); isInside(event); event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new Sequence(items, places.start(start));
    }

    private Mapping mapping(Event start, int depth) throws Refusal {
        List<Entry> entries = new ArrayList<>();
        Map<String, Position> seen = new HashMap<>();
        for (Event event = events.next(); isInside(event); event = events.next()) {
            Entry entry = entry(event, depth);
            Position first = seen.putIfAbsent(entry.key(), entry.position());
            if (first != null && !rules.forgiving()) {
                throw refused(
                        event,
                        DuplicateKeys.message(entry.key()),
                        "keep one of the two; the first is on line " + first.line());
            }
            entries.add(entry);
        }
        return new Mapping(DuplicateKeys.lastOfEach(entries, sink), places.start(start));
    }

    private Entry entry(Event key, int depth) throws Refusal {
        refuseWhatIsNotPlain(key);
        if (!(key instanceof ScalarEvent text)) {
            throw refused(key, "a list or a set of keys can't be a key", "use plain text before the colon");
        }
        if (text.isPlain() && text.getValue().equals("<<")) {
            throw refused(key, "merge keys (<<) are not allowed", "write the values out");
        }
        Scalar name = scalar(text);
        if (name.value().isBlank() && !rules.forgiving()) {
            throw refused(key, "a value without a key", "write a key before the colon");
        }
        return new Entry(name.value(), name.position(), value(events.next(), depth + 1));
    }

    private static boolean isInside(Event event) {
        return event instanceof NodeEvent;
    }

    private void refuseWhatIsNotPlain(Event event) throws Refusal {
        if (event instanceof AliasEvent) {
            throw refused(event, "aliases (*) are not allowed", "write the value out, or put it in quotes");
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw refused(event, "anchors (&) are not allowed", "delete the anchor, or put the value in quotes");
        }
        if (tag(event).isPresent()) {
            throw refused(event, "tags (!) are not allowed", "delete the tag, or put the value in quotes");
        }
    }

    private static Optional<String> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private Refusal refused(Event event, String message, String hint) {
        return new Refusal(new Diagnostic(Code.YAML_SYNTAX, places.start(event), message, hint));
    }

    /** Ends the reading of one text; it never leaves {@link #parse}. */
    private static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Diagnostic diagnostic;

        Refusal(Diagnostic diagnostic) {
            super(diagnostic.message(), null, false, false);
            this.diagnostic = diagnostic;
        }

        Diagnostic diagnostic() {
            return diagnostic;
        }
    }
}
