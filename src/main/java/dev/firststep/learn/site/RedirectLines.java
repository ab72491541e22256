package dev.firststep.learn.site;

import dev.firststep.config.Departure;
import dev.firststep.config.Redirect;
import dev.firststep.learn.redirect.LearnRedirect;
import dev.firststep.learn.redirect.RedirectTarget;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.Target;
import dev.firststep.model.address.TargetReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The redirects of a repository as those of a help centre.
 *
 * @param redirects those to articles
 * @param departures those to other sites
 */
record RedirectLines(List<Redirect> redirects, List<Departure> departures) {
    RedirectLines {
        redirects = List.copyOf(redirects);
        departures = List.copyOf(departures);
    }

    static RedirectLines of(RepositorySite site) {
        List<Redirect> redirects = new ArrayList<>();
        List<Departure> departures = new ArrayList<>();
        Set<ArticlePath> seen = new HashSet<>();
        for (LearnRedirect line : site.redirects()) {
            ArticlePath from = ArticlePaths.ofUrl(line.from());
            if (from.isHome() || !seen.add(from)) {
                continue;
            }
            Optional<ArticlePath> to = article(line.end());
            if (to.isPresent()) {
                Optional<String> anchor =
                        line.end() instanceof RedirectTarget.ToPage page ? page.anchor() : Optional.empty();
                redirects.add(new Redirect(from, to.get(), anchor, line.position()));
            } else {
                away(line.end(), site).ifPresent(web -> departures.add(new Departure(from, web, line.position())));
            }
        }
        return new RedirectLines(redirects, departures);
    }

    static Optional<ArticlePath> article(RedirectTarget target) {
        return target instanceof RedirectTarget.ToPage page
                ? Optional.of(ArticlePaths.ofUrl(page.address()))
                : Optional.empty();
    }

    static Optional<Target.ToWeb> away(RedirectTarget target, RepositorySite site) {
        String url = target instanceof RedirectTarget.ToSite own
                ? SiteLocales.onLearn(site.locale(), own.address())
                : target.display().replaceFirst("^http://", "https://");
        return TargetReader.read(url)
                .allowed()
                .filter(Target.ToWeb.class::isInstance)
                .map(Target.ToWeb.class::cast);
    }
}
