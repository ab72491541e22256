package dev.firststep.render.body;

import dev.firststep.link.LinkResolver;
import dev.firststep.link.PageEntry;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.markdown.Body;
import dev.firststep.markdown.Part;
import dev.firststep.model.RulesUse;
import dev.firststep.render.text.PageStrings;
import dev.firststep.render.text.Strings;
import dev.firststep.render.url.Urls;

/** Resolves a parsed body for the readers of one edition. Safe to share between threads. */
public final class BodyRenderer {
    private final SiteIndex index;
    private final LinkResolver links;
    private final Variables variables;
    private final Strings strings;
    private final RuleTables rules;

    public BodyRenderer(SiteIndex index, LinkResolver links, Variables variables, Strings strings, RuleTables rules) {
        this.index = index;
        this.links = links;
        this.variables = variables;
        this.strings = strings;
        this.rules = rules;
    }

    /** The body without the zones of other clouds and with every hole filled. */
    public SafeHtml render(PageEntry page, Body body, Urls urls) {
        StringBuilder out = new StringBuilder(4096);
        HoleFiller holes = new HoleFiller(index, links, variables, strings, page, urls, out);
        int hiddenZones = 0;
        for (Part part : body.parts()) {
            if (part instanceof Part.ZoneStart zone) {
                boolean hidden =
                        hiddenZones > 0 || !zone.scope().includes(page.edition().cloud());
                hiddenZones += hidden ? 1 : 0;
            } else if (part instanceof Part.ZoneEnd) {
                hiddenZones -= hiddenZones > 0 ? 1 : 0;
            } else if (hiddenZones == 0 && part instanceof Part.RulesHole table) {
                rules(page, page.facts().rules().get(table.number()), urls, out);
            } else if (hiddenZones == 0) {
                holes.append(part);
            }
        }
        return new SafeHtml(out.toString());
    }

    private void rules(PageEntry page, RulesUse table, Urls urls, StringBuilder out) {
        PageStrings wording = strings.in(page.edition().locale());
        new RuleTableWriter(out, wording, page.facts().locale()).write(rules.rules(page, table, urls));
    }
}
