package dev.firststep.markdown.html;

import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.html.RawHtml.Place;
import dev.firststep.markdown.include.Includer;
import dev.firststep.markdown.inline.Emphasis;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.InlineParser;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.segments.Tongues;
import dev.firststep.markdown.text.Findings;
import dev.firststep.model.Anchor;
import dev.firststep.model.CloudScope;
import dev.firststep.model.CodeSample;
import dev.firststep.model.ContactMention;
import dev.firststep.model.HostMention;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Link;
import dev.firststep.model.Target;
import dev.firststep.model.VariableUse;
import dev.firststep.model.address.TargetReading;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Writes inline pieces and gathers their facts. */
final class InlineWriter {
    /** The title that says that an image only decorates: {@code ![](line.png "decorative")}. */
    static final String DECORATIVE = "decorative";

    private static final String XREF = "xref:";

    private final Markup out;
    private final Gathered gathered;
    private final Footnotes footnotes;
    private final Findings findings;
    private final BodyRules rules;
    private final Includer includer;
    private final RawTags tags;
    private final MediaWriter media;
    private final Projection projection;
    private final Deque<String> closings = new ArrayDeque<>();
    private CloudScope scope = CloudScope.EVERYWHERE;
    private Place place = Place.TEXT;
    private boolean inSelector;

    InlineWriter(
            Markup out,
            Gathered gathered,
            Footnotes footnotes,
            Findings findings,
            BodyRules rules,
            Includer includer,
            Projection projection) {
        this.projection = projection;
        this.out = out;
        this.gathered = gathered;
        this.footnotes = footnotes;
        this.findings = findings;
        this.rules = rules;
        this.includer = includer;
        this.tags = new RawTags(out, rules.html(), findings);
        this.media = new MediaWriter(out, this);
    }

    MediaWriter media() {
        return media;
    }

    CloudScope scope() {
        return scope;
    }

    /** Sets the clouds in which what follows is shown. */
    void scope(CloudScope clouds) {
        this.scope = clouds;
    }

    /** Writes the links of a selector of two things. */
    void inSelector(Runnable content) {
        boolean outer = inSelector;
        inSelector = true;
        content.run();
        inSelector = outer;
    }

    void write(List<Inline> written, Place where) {
        place = where;
        List<Inline> read = rules.html().isReadAnew() ? InlineHtml.read(written, where, findings) : written;
        List<Inline> pieces = inSelector ? SelectorText.of(read) : read;
        String plain = PlainText.of(pieces);
        gathered.addWords(PlainText.words(plain));
        MentionFinder.find(pieces, plain, this::mention, this::contact);
        int i = 0;
        while (i < pieces.size()) {
            Inline piece = pieces.get(i);
            if (piece instanceof Inline.Open open && open.span() instanceof Inline.Image image) {
                int end = Spans.end(pieces, i);
                image(image, pieces.subList(i + 1, end), open.offset());
                i = end;
            } else if (piece instanceof Inline.Open open) {
                open(open, pieces, i);
            } else if (piece instanceof Inline.Close) {
                out.tag(closings.pop());
            } else if (piece instanceof Inline.Html html) {
                i += html(html, pieces, i);
            } else {
                simple(piece);
            }
            i++;
        }
    }

    /** Writes a tag, and says how many of the pieces after it belong to it. */
    private int html(Inline.Html html, List<Inline> pieces, int at) {
        Optional<String> id = AnchorTag.read(pieces, at);
        if (id.isEmpty()) {
            tags.write(html, pieces, at, place);
            return 0;
        }
        anchor(id.get(), html.offset());
        return 1;
    }

    /** The places so far. */
    List<Anchor> anchors() {
        return gathered.anchors();
    }

    /** A place that links lead to; whether its id is free is known at the end. */
    private void anchor(String id, int offset) {
        if (Anchors.isPossible(id)) {
            anchor(id);
        } else {
            findings.add(
                    Code.ID_INVALID,
                    offset,
                    "'" + id + "' cannot be the id of a place",
                    "use letters, digits and hyphens, and no word that pages use themselves, such as 'main'");
        }
    }

    private void anchor(String id) {
        gathered.anchors().add(new Anchor(id, scope));
        out.anchorHole(gathered.anchors().size() - 1);
    }

    private void mention(String host, int offset) {
        gathered.hosts().add(new HostMention(host, findings.at(offset), scope));
    }

    private void contact(String text, int offset) {
        gathered.contacts().add(new ContactMention(text, findings.at(offset)));
    }

    private void simple(Inline piece) {
        if (piece instanceof Inline.Text text) {
            out.text(text.value());
        } else if (piece instanceof Inline.SoftBreak) {
            out.softBreak(rules.emphasis() == Emphasis.CJK_FRIENDLY);
        } else if (piece instanceof Inline.HardBreak) {
            out.visible("<br>\n");
        } else if (piece instanceof Inline.Code code) {
            code(code);
        } else if (piece instanceof Inline.Variable variable) {
            out.visible("").variableHole(use(variable).name());
        } else if (piece instanceof Inline.FootnoteCall call) {
            footnote(call);
        } else {
            learn(piece);
        }
    }

    /** What only Learn's dialect has, as far as articles read it. */
    private void learn(Inline piece) {
        if (piece instanceof Inline.Picture picture) {
            media.picture(picture.image(), picture.offset());
        } else if (piece instanceof Inline.Video video) {
            out.visible("<span class=\"video\">");
            media.video(video.video().source(), video.video().title(), video.offset());
            out.visible("</span>");
        } else if (piece instanceof Inline.NoLoc name) {
            asWritten(name.text());
        } else if (piece instanceof Inline.Xref reference) {
            reference(reference);
        } else if (piece instanceof Inline.Anchor anchor) {
            anchor(anchor.id());
        } else if (piece instanceof Inline.Include include) {
            out.text("[!INCLUDE [" + include.title() + "](" + include.path() + ")]");
        }
    }

    /** A name that no translator and no translating browser may touch. */
    private void asWritten(String name) {
        out.tag("<span translate=\"no\" lang=\"en-us\" dir=\"ltr\">").text(name).tag("</span>");
    }

    /** A link with the name of the page; the unique id itself if no page has it. */
    private void reference(Inline.Xref xref) {
        Optional<Destinations.Reference> page =
                xref.required() || !isInLink() ? rules.destinations().reference(xref.uid()) : Optional.empty();
        if (page.isPresent()) {
            named(page.get(), xref.offset());
            out.tag("</a>");
        } else if (xref.required()) {
            asWritten(unknown(xref.uid(), xref.offset()));
        } else {
            out.text(xref.raw());
        }
    }

    /** A link up to its end, with the name of the page. */
    private void named(Destinations.Reference page, int offset) {
        startLink(page.target(), page.name(), offset);
        page.lang().ifPresent(tag -> out.tag(" lang=\"" + tag + "\""));
        out.tag(">").text(page.name());
    }

    /** The page whose name a link without a text takes, if it is named by its unique id. */
    private Optional<Destinations.Reference> nameless(Inline.Link link, List<Inline> pieces, int at) {
        return link.destination().startsWith(XREF) && Spans.end(pieces, at) == at + 1
                ? rules.destinations().reference(link.destination().substring(XREF.length()))
                : Optional.empty();
    }

    /** Reports a unique id, and returns it without the query that may follow it. */
    private String unknown(String reference, int offset) {
        int query = reference.indexOf('?');
        String uid = query < 0 ? reference : reference.substring(0, query);
        findings.add(
                Code.XREF_UNKNOWN,
                offset,
                "no page has the unique id '" + uid + "', so there is no link here",
                "link to the page itself");
        return uid;
    }

    /** Whether what is written now stands in a link. */
    boolean isInLink() {
        return closings.stream().anyMatch(tag -> tag.endsWith("</a>"));
    }

    private void code(Inline.Code code) {
        gathered.addCode(new CodeSample(code.text(), findings.at(code.offset())), findings);
        out.visible("<code>").text(code.text()).visible("</code>");
    }

    private Inline.Variable use(Inline.Variable variable) {
        gathered.variables().add(new VariableUse(variable.name(), findings.at(variable.offset()), scope));
        return variable;
    }

    private void footnote(Inline.FootnoteCall call) {
        Footnotes.Called footnote = footnotes.call(call.label(), scope, call.offset());
        int number = footnote.number();
        out.visible("<sup class=\"footnote-ref\"><a id=\"" + footnote.callId(footnote.calls()) + "\" href=\"#fn-"
                + number + "\" role=\"doc-noteref\">" + number + "</a></sup>");
    }

    private void open(Inline.Open open, List<Inline> pieces, int at) {
        if (open.span() instanceof Inline.Style style) {
            out.tag("<" + style.tag() + ">");
            closings.push("</" + style.tag() + ">");
        } else if (open.span() instanceof Inline.Tag tag) {
            out.tag("<" + tag.name() + tag.attributes() + ">");
            closings.push("</" + tag.name() + ">");
        } else if (open.span() instanceof Inline.Link link
                && nameless(link, pieces, at).isPresent()) {
            nameless(link, pieces, at).ifPresent(page -> named(page, open.offset()));
            closings.push("</a>");
        } else if (open.span() instanceof Inline.Link link) {
            Optional<Target> target = target(link.destination(), open.offset());
            Optional<Tongues> foreign = link.title().isEmpty() ? Optional.empty() : projection.foreign(open.offset());
            target.ifPresent(allowed -> {
                startLink(allowed, PlainText.of(pieces.subList(at + 1, Spans.end(pieces, at))), open.offset());
                title(link.title(), open.offset());
                foreign.ifPresent(tongues -> out.tag(" lang=\"" + tongues.shared() + "\""));
                out.tag(">");
                foreign.ifPresent(tongues -> out.tag("<span lang=\"" + tongues.own() + "\">"));
            });
            closings.push(target.isEmpty() ? "" : foreign.isPresent() ? "</span></a>" : "</a>");
        }
    }

    /** Writes the tag of a link up to its address. */
    private void startLink(Target target, String text, int offset) {
        gathered.links().add(new Link(target, text, findings.at(offset), scope));
        out.tag("<a ").linkHole(gathered.links().size() - 1);
    }

    /** Opens a link; whoever calls this closes it. */
    void link(Target target, String text, int offset) {
        startLink(target, text, offset);
        out.tag(">");
    }

    /** What an address means; if it is forbidden, that is reported. */
    Optional<Target> target(String destination, int offset) {
        if (destination.startsWith(XREF)) {
            String uid = destination.substring(XREF.length());
            Optional<Target> page = rules.destinations().reference(uid).map(Destinations.Reference::target);
            if (page.isEmpty()) {
                unknown(uid, offset);
            }
            return page;
        }
        TargetReading reading = rules.destinations().read(includer.rebase(destination, offset));
        if (reading instanceof TargetReading.Forbidden forbidden) {
            findings.add(Code.URL_FORBIDDEN, offset, forbidden.message(), forbidden.hint());
        }
        if (reading instanceof TargetReading.Mended mended) {
            findings.add(Code.LINK_MENDED, offset, mended.message(), mended.hint());
        }
        return reading.allowed();
    }

    /** Marks the language of attributes that are in another than the text around them. */
    void foreign(int offset) {
        projection.foreign(offset).ifPresent(tongues -> out.tag(" lang=\"" + tongues.shared() + "\""));
    }

    private void title(String title, int offset) {
        if (!title.isEmpty()) {
            List<Inline> pieces = InlineParser.parseTitle(title, offset);
            MentionFinder.find(
                    pieces,
                    PlainText.of(pieces),
                    (host, inside) -> mention(host, offset),
                    (contact, inside) -> contact(contact, offset));
            out.tag(" title=\"");
            attribute(pieces);
            out.tag("\"");
        }
    }

    private void image(Inline.Image image, List<Inline> alternative, int offset) {
        String alt = PlainText.of(alternative);
        Optional<Target> target = imageTarget(image.destination(), offset);
        boolean decorative = alt.isEmpty() && image.title().equals(DECORATIVE);
        if (alt.isEmpty() && !decorative) {
            findings.add(
                    Code.ALT_MISSING,
                    offset,
                    "the image '" + image.destination() + "' has no text for those who cannot see it",
                    "describe it between the brackets, or write ![](file.png \"decorative\") if it says nothing");
        }
        if (target.isEmpty()) {
            out.text(alt);
            return;
        }
        startImage(target.get(), alt, offset);
        out.tag(" alt=\"");
        attribute(alternative);
        out.tag("\"");
        if (!alt.isEmpty()) {
            foreign(alternative.get(0).offset());
        }
        if (!decorative) {
            title(image.title(), offset);
        }
        out.visible(">");
    }

    /** The file that an image shows; if it cannot be one, that is reported. */
    Optional<Target> imageTarget(String destination, int offset) {
        Optional<Target> target = target(destination, offset);
        if (target.isPresent() && !rules.images().test(target.get())) {
            findings.add(
                    Code.URL_FORBIDDEN,
                    offset,
                    "the image '" + destination + "' is no file beside the article",
                    "put the file into the article's folder and write its relative path");
            return Optional.empty();
        }
        return target;
    }

    /** Writes the tag of an image up to its address. */
    void startImage(Target target, String alt, int offset) {
        gathered.images().add(new ImageUse(target, alt, findings.at(offset), scope));
        out.visible("<img ").imageHole(gathered.images().size() - 1);
    }

    /** Text, code and variables as the value of an attribute. */
    private void attribute(List<Inline> pieces) {
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Variable variable) {
                out.variableHole(use(variable).name());
            } else if (piece instanceof Inline.SoftBreak || piece instanceof Inline.HardBreak) {
                out.attribute("\n");
            } else {
                out.attribute(PlainText.value(piece));
            }
        }
    }
}
