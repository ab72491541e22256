package dev.firststep.render.frame;

import dev.firststep.cloud.partner.Partner;
import dev.firststep.cloud.partner.PartnerEdition;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.Image;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.url.Urls;
import dev.firststep.render.view.PartnerView;
import dev.firststep.render.view.PartnerView.LogoView;
import java.util.Map;
import java.util.Optional;

/** Says on every page of a partner's site whose it is. */
final class PartnerViews {
    /** Higher logos would push the page down. */
    private static final int HIGHEST = 40;

    private final SiteIndex index;
    private final Optional<PartnerEdition> edition;

    PartnerViews(SiteIndex index) {
        this.index = index;
        this.edition = index.config().partners().edition();
    }

    Optional<PartnerView> view(PageStrings wording, Urls urls) {
        return edition.map(own -> view(own, wording, urls));
    }

    private PartnerView view(PartnerEdition own, PageStrings wording, Urls urls) {
        Partner partner = own.partner();
        String name = text(partner.name(), wording.locale());
        Map<String, String> names = Map.of("partner", name, "site", text(own.origin(), wording.locale()));
        return new PartnerView(name, logo(partner, urls), wording.text("footer.partner", names));
    }

    private Optional<LogoView> logo(Partner partner, Urls urls) {
        return partner.logo()
                .flatMap(logo -> Optional.ofNullable(index.images().get(logo.path())))
                .map(image -> logo(image, urls));
    }

    private LogoView logo(Image image, Urls urls) {
        String url = urls.to(index.addresses().image(image));
        int height = Math.min(image.height(), HIGHEST);
        int width = Math.max(1, image.width() * height / image.height());
        return new LogoView(url, width, height);
    }

    private String text(LocalizedText text, LocaleTag locale) {
        return text.in(locale, index.config().site().sourceLocale());
    }
}
