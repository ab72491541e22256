package dev.firststep.config.rule;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.rule.Actor;
import dev.firststep.config.rule.WrittenRule.WrittenPractice;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Mapping;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.config.yaml.YamlValue.Sequence;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.Target;
import dev.firststep.model.address.ArticleAddress;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads how a rule works in one cloud. */
final class PracticeReader {
    static final String NOTE = "note";
    static final List<String> KEYS = List.of("who", "role", "where", "article", "route", NOTE);

    private static final List<String> ACTORS =
            Stream.of(Actor.values()).map(PracticeReader::word).toList();

    private final Clouds clouds;
    private final KnownWord actors;
    private final KnownWord roles;
    private final KnownWord topics;
    private final KnownWord endpoints;
    private final Expect expect;
    private final DiagnosticSink sink;

    PracticeReader(Clouds clouds, Collection<String> roles, KnownWord topics, DiagnosticSink sink) {
        this.clouds = clouds;
        this.actors = new KnownWord(ACTORS, Code.VALUE_INVALID, "somebody who can act");
        this.roles = new KnownWord(roles, Code.VALUE_INVALID, "one of the roles of the rules");
        this.topics = topics;
        this.endpoints =
                new KnownWord(clouds.endpointNames().keySet(), Code.ENDPOINT_UNKNOWN, "an endpoint of clouds.yml");
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    private static String word(Actor actor) {
        return actor.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads it; whatever is wrong in it is told.
     *
     * @param topic the support topic of the rule
     * @param noteKey what the note goes by, if there is one
     */
    Optional<WrittenPractice> read(CloudId cloud, Mapping written, String topic, String noteKey) {
        return expect.fields(written, Wording.quoted(cloud.value()), KEYS)
                .map(fields -> practice(cloud, fields, topic, noteKey));
    }

    private WrittenPractice practice(CloudId cloud, Fields fields, String topic, String noteKey) {
        Optional<Scalar> article = fields.text("article");
        return new WrittenPractice(
                fields.need("who").map(this::who).orElseGet(TreeSet::new),
                fields.text("role").flatMap(role -> roles.read(role, sink)),
                fields.text("where").flatMap(where -> endpoint(where, cloud)),
                article.flatMap(this::article),
                fields.text("route").flatMap(route -> topics.read(route, sink)).orElse(topic),
                fields.text(NOTE).map(note -> noteKey),
                article.map(Scalar::position).orElseGet(fields::position));
    }

    private SortedSet<Actor> who(YamlValue value) {
        List<YamlValue> names = value instanceof Sequence sequence ? sequence.items() : List.of(value);
        SortedSet<Actor> who = new TreeSet<>();
        names.forEach(name -> expect.filledText(name, "'who'")
                .flatMap(text -> actors.read(text, sink))
                .ifPresent(word -> who.add(Actor.valueOf(word.toUpperCase(Locale.ROOT)))));
        if (names.isEmpty()) {
            sink.add(Code.VALUE_INVALID, value.position(), "'who' names nobody", Wording.choices("", ACTORS));
        }
        return who;
    }

    private Optional<Target.ToEndpoint> endpoint(Scalar where, CloudId cloud) {
        Optional<String> id = endpoints.read(where, sink);
        if (id.isPresent() && clouds.get(cloud).endpoint(id.get()).isEmpty()) {
            sink.add(
                    Code.ENDPOINT_UNDEFINED,
                    where.position(),
                    "the cloud " + Wording.quoted(cloud.value()) + " has no endpoint " + Wording.quoted(id.get()),
                    "name another one for this cloud, or add its address to the cloud in clouds.yml");
        }
        return id.map(Target.ToEndpoint::new);
    }

    private Optional<Target.ToArticle> article(Scalar text) {
        Optional<ArticleAddress> address = ArticleAddress.parse(text.value());
        if (address.isEmpty()) {
            sink.add(
                    Code.VALUE_INVALID,
                    text.position(),
                    Wording.quoted(text.value()) + " can't be the address of an article",
                    ArticleAddress.hint(text.value()));
        }
        return address.map(ArticleAddress::target);
    }
}
