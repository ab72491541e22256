package dev.firststep.check;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Position;
import dev.firststep.link.Addresses;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import dev.firststep.model.Target;
import java.util.Map;
import java.util.Optional;

/** No article claims the address of a file that the site makes for itself. */
final class AddressCheck implements SiteCheck {
    @Override
    public void run(SiteIndex index, DiagnosticSink findings) {
        Map<ArticlePath, Target.ToArticle> shared = index.shared();
        index.articles().forEach((path, byLocale) -> {
            if (Addresses.isTaken(path)) {
                report(byLocale, "every edition has a file of its own at the address '" + path + "'", findings);
            } else if (index.dataPage(path).isPresent()) {
                report(byLocale, "the site makes the page '" + path + "' from its data", findings);
            } else if (Optional.ofNullable(shared.get(path))
                    .flatMap(Target.ToArticle::anchor)
                    .isPresent()) {
                report(byLocale, "'/go/" + path + "/' is the address of a rule", findings);
            }
        });
    }

    private static void report(Map<LocaleTag, ArticleFacts> byLocale, String message, DiagnosticSink findings) {
        byLocale.values()
                .forEach(facts ->
                        findings.add(Code.PATH_DUPLICATE, Position.of(facts.file()), message, "rename the article"));
    }
}
