package dev.firststep.render.body;

import dev.firststep.cloud.Redirector;
import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.Resolution;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.markdown.Part;
import dev.firststep.model.Image;
import dev.firststep.model.SitePath;
import dev.firststep.model.Target;
import dev.firststep.render.text.Strings;
import dev.firststep.render.url.Urls;

/** Writes the shown parts of one body on one page. */
final class HoleFiller {
    private final SiteIndex index;
    private final LinkResolver links;
    private final Variables variables;
    private final Strings strings;
    private final PageEntry page;
    private final Urls urls;
    private final StringBuilder out;

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
            out.append(html.html());
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
                .orElseThrow(() -> new IllegalStateException("no value for {{" + name + "}} on " + place()));
        HtmlText.append(out, value);
    }

    private void link(Target target) {
        Resolution resolution = links.resolve(target, page);
        if (resolution instanceof Resolution.Page found) {
            attribute("href", pageUrl(found));
        } else if (resolution instanceof Resolution.Web web) {
            attribute("href", pinned(web.url()));
            out.append(" rel=\"noopener noreferrer\" class=\"external\"");
        } else if (resolution instanceof Resolution.Mail mail) {
            attribute("href", "mailto:" + mail.address());
        } else if (resolution instanceof Resolution.Picture picture) {
            attribute("href", urls.to(index.addresses().image(picture.image())));
        } else {
            throw unresolved(target, resolution);
        }
    }

    private String pageUrl(Resolution.Page found) {
        SitePath self = index.addresses().page(page.edition(), page.path());
        boolean samePage = found.path().equals(self) && found.anchor().isPresent();
        return samePage ? "#" + found.anchor().get() : urls.to(found.path(), found.anchor());
    }

    private String pinned(String url) {
        return index.config().clouds().redirector(url).map(Redirector::to).orElse(url);
    }

    private void image(Target target) {
        Resolution resolution = links.resolve(target, page);
        if (!(resolution instanceof Resolution.Picture picture)) {
            throw unresolved(target, resolution);
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

    private IllegalStateException unresolved(Target target, Resolution resolution) {
        return new IllegalStateException(target.display() + " on " + place() + " is " + resolution);
    }

    private String place() {
        return page.facts().file() + " in " + page.edition();
    }
}
