package dev.firststep.check;

import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.link.SiteIndex;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Every check over the articles and the index. */
public final class SiteChecks {
    private static final List<SiteCheck> ALL = List.of(
            new AddressCheck(),
            new BaseUrlCheck(),
            new DescriptionCheck(),
            new HostCheck(),
            new LinkCheck(),
            new NavigationCheck(),
            new RedirectCheck(),
            new RouteCheck(),
            new RuleCheck(),
            new RuleTableCheck(),
            new StrayAddressCheck(),
            new TextCheck(),
            new TextHostCheck(),
            new TopicCheck(),
            new TranslationCheck(),
            new VariableCheck(),
            new ZoneCheck());

    private SiteChecks() {}

    /** Runs them all; a finding that several editions share comes once. */
    public static List<Diagnostic> run(SiteIndex index) {
        Set<Diagnostic> findings = new TreeSet<>();
        ALL.forEach(check -> check.run(index, findings::add));
        return List.copyOf(findings);
    }
}
