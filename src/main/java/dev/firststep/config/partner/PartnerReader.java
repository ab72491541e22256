package dev.firststep.config.partner;

import dev.firststep.cloud.Clouds;
import dev.firststep.cloud.HostPattern;
import dev.firststep.cloud.partner.Accent;
import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.partner.Partner.Logo;
import dev.firststep.cloud.partner.Partners;
import dev.firststep.cloud.support.Audience;
import dev.firststep.cloud.support.Destination;
import dev.firststep.cloud.support.SupportRoutes;
import dev.firststep.config.cloud.HostsReader;
import dev.firststep.config.value.BaseUrl;
import dev.firststep.config.value.LocalizedTextReader;
import dev.firststep.config.yaml.Expect;
import dev.firststep.config.yaml.Fields;
import dev.firststep.config.yaml.YamlValue;
import dev.firststep.config.yaml.YamlValue.Scalar;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import dev.firststep.model.CloudId;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads the file of one partner. */
public final class PartnerReader {
    private static final List<String> KEYS = List.of(
            "name",
            "title",
            "base_url",
            "logo",
            "accent",
            ContactReader.KEY,
            "topics",
            "audiences",
            "clouds",
            "locales",
            PartnerHosts.KEY,
            "leave_out");
    private static final Pattern FILE = Pattern.compile("[a-z0-9][a-z0-9._-]*\\.(png|jpg|jpeg|gif|webp|svg)");

    private final LocalizedTextReader texts;
    private final List<LocaleTag> locales;
    private final Clouds clouds;
    private final SupportRoutes support;
    private final Expect expect;
    private final DiagnosticSink sink;

    /** Makes a reader for a site with these languages, clouds and support routes. */
    public PartnerReader(
            LocaleTag source, List<LocaleTag> locales, Clouds clouds, SupportRoutes support, DiagnosticSink sink) {
        this.texts = new LocalizedTextReader(source, locales, sink);
        this.locales = List.copyOf(locales);
        this.clouds = clouds;
        this.support = support;
        this.expect = new Expect(sink);
        this.sink = sink;
    }

    /** Empty when a part is missing without which there is no help centre. */
    public Optional<Partner> read(String id, YamlValue root) {
        return expect.document(root, KEYS).flatMap(fields -> partner(id, fields));
    }

    private Optional<Partner> partner(String id, Fields fields) {
        Selection selection = new Selection(sink);
        List<CloudId> served = selection.of(fields, "clouds", clouds.ids(), "is not a cloud of this site");
        List<LocaleTag> spoken = selection.of(fields, "locales", locales, "is not a locale of this site");
        List<String> topics =
                selection.of(fields, "topics", List.copyOf(support.topics().keySet()), "is not a topic of support.yml");
        String customers = customers();
        List<String> audiences = fields.find("audiences").isEmpty()
                ? List.of(customers)
                : selection.of(
                        fields,
                        "audiences",
                        support.audiences().stream().map(Audience::id).toList(),
                        "is not an audience of support.yml");
        Optional<LocalizedText> name = fields.need("name").flatMap(value -> texts.read(value, "'name'"));
        Optional<LocalizedText> title = fields.find("title").flatMap(value -> texts.read(value, "'title'"));
        Optional<URI> baseUrl = fields.needText("base_url").flatMap(this::baseUrl);
        List<HostPattern> hosts = new PartnerHosts(clouds, sink)
                .read(
                        new HostsReader(sink).read(fields.items(PartnerHosts.KEY), "'hosts'", clouds.sharedHosts()),
                        fields);
        Optional<Accent> accent = fields.find("accent").flatMap(new AccentReader(sink)::read);
        Optional<Logo> logo = fields.text("logo").flatMap(this::logo);
        Optional<Destination> contact = new ContactReader(texts, clouds, sink).read(fields, hosts, served);
        if (name.isEmpty() || baseUrl.isEmpty() || contact.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Partner(
                id,
                name.get(),
                title.or(() -> name).get(),
                logo,
                accent,
                contact.get(),
                customers,
                new TreeSet<>(topics),
                audiences,
                served,
                spoken,
                hosts,
                new LeftOutReader(sink).read(fields.items("leave_out")),
                baseUrl.get(),
                fields.position()));
    }

    /** Pages are written for the first audience where no other is called customers. */
    private String customers() {
        return support.audience(Audience.CUSTOMER)
                .orElse(support.mainAudience())
                .id();
    }

    private Optional<URI> baseUrl(Scalar text) {
        Optional<URI> url = BaseUrl.parse(text.value());
        if (url.isEmpty()) {
            invalid(text, Wording.quoted(text.value()) + " can't be the address of a site", BaseUrl.HINT);
        }
        return url;
    }

    private Optional<Logo> logo(Scalar text) {
        if (FILE.matcher(text.value()).matches()) {
            return Optional.of(new Logo(Partners.FOLDER + text.value(), text.position()));
        }
        invalid(
                text,
                Wording.quoted(text.value()) + " is no image beside this file",
                "write the name of a file in the folder 'partners', such as harbourlight.svg");
        return Optional.empty();
    }

    private void invalid(Scalar text, String message, String hint) {
        sink.add(Code.VALUE_INVALID, text.position(), message, hint);
    }
}
