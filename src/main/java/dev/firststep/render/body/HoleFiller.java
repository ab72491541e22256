package dev.firststep.render.body;

import dev.firststep.cloud.Redirector;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.markdown.Part;
import dev.firststep.model.Image;
import dev.firststep.model.Target;
import dev.firststep.render.text.Strings;
import dev.firststep.render.url.Urls;
import java.util.Optional;

/**
 * Writes the shown parts of one body on one page. A link to an article that a partner leaves out is text. What leads
 * nowhere stays readable: a build that was told to go on in
 * spite of errors shows a link without an address, the text of an image, the name of a variable.
 */
final class HoleFiller {
    private static final String IMAGE = "<img";

    private final SiteIndex index;
    private final LinkResolver links;
    private final Variables variables;
    private final Strings strings;
    private final PageEntry page;
    private final Urls urls;
    private final StringBuilder out;
    private boolean inMissingImage;

    HoleFiller(
            SiteIndex index,
            LinkResolver links,
            Variables variables,
            Strings strings,
            PageEntry page,
            Urls urls,
            StringBuilder out) {
        this.index = index;
        this.links = links;
        this.variables = variables;
        this.strings = strings;
        this.page = page;
        this.urls = urls;
        this.out = out;
    }

    void append(Part part) {
        if (part instanceof Part.Html html) {
            html(html.html());
        } else if (part instanceof Part.LinkHole link) {
            link(page.facts().links().get(link.number()).target());
        } else if (part instanceof Part.ImageHole image) {
            image(page.facts().images().get(image.number()).target());
        } else if (part instanceof Part.HeadingIdHole heading) {
            HtmlText.append(out, page.headingIds().get(heading.number()));
        } else if (part instanceof Part.VariableHole variable) {
            variable(variable.name());
        } else if (part instanceof Part.LabelHole label) {
            HtmlText.append(out, strings.in(page.facts().locale()).text(label.key()));
        } else {
            throw new IllegalStateException("a part of an unknown kind: " + part);
        }
    }

    private void variable(String name) {
        String value = variables
                .value(name, page.edition().cloud(), page.facts().locale())
                .orElse("{{" + name + "}}");
        HtmlText.append(out, value);
    }

    private void link(Target target) {
        Resolution resolution = links.resolve(target, page);
        if (resolution instanceof Resolution.Page found) {
            Optional<String> choices =
                    target instanceof Target.ToArticle article ? article.choices() : Optional.empty();
            attribute("href", choices.map(chosen -> chosen(found, chosen)).orElseGet(() -> pageUrl(found)));
            if (isSelf(found) && found.anchor().isEmpty() && choices.isEmpty()) {
                attribute("aria-current", "page");
            }
        } else if (resolution instanceof Resolution.Web web) {
            attribute("href", pinned(web.url()));
            out.append(" rel=\"noopener noreferrer\" class=\"external\"");
        } else if (resolution instanceof Resolution.Mail mail) {
            attribute("href", "mailto:" + mail.address());
        } else if (resolution instanceof Resolution.Picture picture) {
            attribute("href", urls.to(index.addresses().image(picture.image())));
        } else if (!(resolution instanceof Resolution.LeftOut)) {
            out.append(" class=\"unresolved\" role=\"link\" aria-disabled=\"true\"");
        }
    }

    private String pageUrl(Resolution.Page found) {
        return isSelf(found) && found.anchor().isPresent()
                ? "#" + found.anchor().get()
                : urls.to(found.path(), found.anchor());
    }

    private String chosen(Resolution.Page found, String choices) {
        return urls.to(found.path()) + "?" + choices
                + found.anchor().map(anchor -> "#" + anchor).orElse("");
    }

    private boolean isSelf(Resolution.Page found) {
        return found.path().equals(index.addresses().page(page.edition(), page.path()));
    }

    private String pinned(String url) {
        return index.config().clouds().redirector(url).map(Redirector::to).orElse(url);
    }

    private void image(Target target) {
        Resolution resolution = links.resolve(target, page);
        if (!(resolution instanceof Resolution.Picture picture)) {
            int tag = out.lastIndexOf(IMAGE);
            out.replace(tag, tag + IMAGE.length(), "<span class=\"image-missing\" role=\"img\"");
            inMissingImage = true;
            return;
        }
        Image image = picture.image();
        attribute("src", urls.to(index.addresses().image(image)));
        attribute("width", Integer.toString(image.width()));
        attribute("height", Integer.toString(image.height()));
        out.append(" loading=\"lazy\" decoding=\"async\"");
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        HtmlText.append(out, value);
        out.append('"');
    }

    /** The rest of the tag of an image that is missing becomes a text with the same name. */
    private void html(String html) {
        int end = inMissingImage ? html.indexOf('>') : -1;
        if (end < 0) {
            out.append(inMissingImage ? html.replaceFirst("^ alt=", " aria-label=") : html);
            return;
        }
        inMissingImage = false;
        out.append(html.substring(0, end).replaceFirst("^ alt=", " aria-label="))
                .append("></span>")
                .append(html, end + 1, html.length());
    }
}
