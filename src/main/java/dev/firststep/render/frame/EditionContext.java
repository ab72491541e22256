package dev.firststep.render.frame;

import dev.firststep.cloud.Cloud;
import dev.firststep.config.SiteConfig;
import dev.firststep.link.DataPage;
import dev.firststep.link.Navigation;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Edition;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.LocalizedText;
import dev.firststep.model.SitePath;
import dev.firststep.render.text.PageStrings;
import java.util.List;
import java.util.Optional;

/** What all pages of an edition share, made once. Immutable. */
public final class EditionContext {
    private final SiteIndex index;
    private final Edition edition;
    private final Cloud cloud;
    private final Variables variables;
    private final PageStrings wording;
    private final DataNames dataNames;
    private final NavLinks navLinks;
    private final Sidebar sidebar;
    private final boolean feed;

    public EditionContext(SiteIndex index, Edition edition, Variables variables, PageStrings wording) {
        this.index = index;
        this.edition = edition;
        this.cloud = index.config().clouds().get(edition.cloud());
        this.variables = variables;
        this.wording = wording;
        this.dataNames = new DataNames(wording, index.config().site().sourceLocale());
        this.navLinks = new NavLinks(index, edition, variables, dataNames);
        this.sidebar = new Sidebar(navLinks, index.navigation(edition), wording, home());
        this.feed = index.pages(edition).stream()
                .anyMatch(page -> !page.isFallback()
                        && page.facts().frontMatter().updated().isPresent());
    }

    public Edition edition() {
        return edition;
    }

    public Cloud cloud() {
        return cloud;
    }

    public SiteConfig site() {
        return index.config().site();
    }

    public PageStrings wording() {
        return wording;
    }

    public DataNames dataNames() {
        return dataNames;
    }

    public NavLinks navLinks() {
        return navLinks;
    }

    public Sidebar sidebar() {
        return sidebar;
    }

    public Navigation navigation() {
        return index.navigation(edition);
    }

    /** Whether the edition has dated articles in its own language, and so a feed. */
    public boolean hasFeed() {
        return feed;
    }

    public SitePath home() {
        return address(ArticlePath.HOME);
    }

    public SitePath address(ArticlePath path) {
        return index.addresses().page(edition, path);
    }

    /** The page that is made from data at this path, if this edition has it. */
    public Optional<DataPage> dataPage(ArticlePath path) {
        return index.dataPage(edition, path);
    }

    /** The picture of the QR code that leads to a page of this edition. */
    public SitePath qr(ArticlePath path) {
        return index.addresses().qr(edition, path);
    }

    /** Whether the site serves this cloud alone, so that nobody needs to hear of clouds. */
    public boolean isOneCloud() {
        return index.addresses().singleCloud();
    }

    public boolean isBuilt(Edition other) {
        return index.editions().contains(other);
    }

    /** The address of a page in another edition. */
    public SitePath addressIn(Edition other, ArticlePath path) {
        return index.addresses().page(other, path);
    }

    /** The page in the source language from which this one was translated, if readers of this cloud have it. */
    public Optional<SitePath> original(ArticlePath path) {
        Edition source = new Edition(site().sourceLocale(), edition.cloud());
        return isBuilt(source) && !source.equals(edition)
                ? index.page(source, path).filter(page -> !page.isFallback()).map(page -> addressIn(source, path))
                : Optional.empty();
    }

    /** Every cloud of the site, in the order in which readers are offered them. */
    public List<Cloud> clouds() {
        return index.config().clouds().all();
    }

    /** A text of the configuration in the reader's language. */
    public String text(LocalizedText text) {
        return text.in(edition.locale(), site().sourceLocale());
    }

    public String siteName() {
        return text(site().name());
    }

    public String cloudName() {
        return text(cloud.name());
    }

    /** A text with its variables replaced by their values in this cloud. */
    public String expand(String text, LocaleTag locale) {
        return variables.expand(text, edition.cloud(), locale);
    }

    /** The title of a page as browsers and search engines show it; it names the cloud when there are several. */
    public String headTitle(String title) {
        return title + " – " + cloudTitle(siteName());
    }

    /** The name of the site, after that of the cloud when there are several. */
    public String cloudTitle(String siteName) {
        return isOneCloud() ? siteName : cloudName() + " – " + siteName;
    }
}
