package dev.firststep.build.inquiry;

import dev.firststep.build.BuildOptions;
import dev.firststep.build.EditionSelection;
import dev.firststep.build.Look;
import dev.firststep.build.SiteBuilder;
import dev.firststep.build.work.Progress;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Wording;
import dev.firststep.link.DataPage;
import dev.firststep.link.SiteIndex;
import dev.firststep.link.Variables;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.Edition;
import dev.firststep.render.frame.EditionContext;
import dev.firststep.render.share.Share;
import dev.firststep.render.share.Shares;
import dev.firststep.render.text.Strings;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds a page, and all that is needed to send it to somebody in each of its editions. */
public final class Sharing {
    private final BuildOptions selected;
    private final boolean oneCloud;

    /**
     * @param selected the editions that are asked for
     * @param oneCloud whether the site is published for the selected cloud alone, without the cloud in its addresses
     */
    public Sharing(BuildOptions selected, boolean oneCloud) {
        this.selected = selected;
        this.oneCloud = oneCloud;
    }

    /** What became of a question. */
    public sealed interface Answer permits Found, Elsewhere, Unknown {}

    /** The page, in at least one edition. */
    public record Found(List<Share> shares) implements Answer {
        public Found {
            shares = List.copyOf(shares);
        }
    }

    /** The page exists, but in these clouds only. */
    public record Elsewhere(ArticlePath path, List<CloudId> clouds) implements Answer {
        public Elsewhere {
            clouds = List.copyOf(clouds);
        }
    }

    /** There is no such page. */
    public record Unknown(String hint) implements Answer {}

    /**
     * Answers for one page.
     *
     * @param question whatever {@link Explainer#explain} understands
     * @return empty when the configuration has errors, which are then among the findings
     */
    public Optional<Answer> ask(String question, List<Diagnostic> findings) throws IOException {
        Optional<SiteIndex> index = new SiteBuilder(published(), Progress.SILENT).index(findings);
        if (index.isEmpty()) {
            return Optional.empty();
        }
        List<Edition> editions = new EditionSelection(index.get().config(), selected).editions();
        Strings strings =
                Look.load(selected.project(), index.get(), findings::add).strings();
        String content = selected.project().shownContent();
        return Optional.of(new Explainer(index.get(), content)
                .find(question)
                .map(path -> answer(index.get(), path, editions, strings))
                .orElseGet(() -> unknown(question, index.get())));
    }

    private BuildOptions published() {
        return oneCloud ? selected : selected.ofEveryEdition();
    }

    private static Answer answer(SiteIndex index, ArticlePath path, List<Edition> editions, Strings strings) {
        Shares shares = new Shares(index);
        Variables variables = new Variables(index.config());
        List<Share> found = editions.stream()
                .map(edition -> new EditionContext(index, edition, variables, strings.in(edition.locale())))
                .flatMap(context -> shares.of(context, path).stream())
                .toList();
        return found.isEmpty() ? new Elsewhere(path, clouds(index, path)) : new Found(found);
    }

    private static List<CloudId> clouds(SiteIndex index, ArticlePath path) {
        CloudScope scope = index.source(path)
                .map(facts -> facts.frontMatter().appliesTo())
                .or(() -> index.dataPage(path).map(DataPage::scope))
                .orElse(CloudScope.EVERYWHERE);
        return index.config().clouds().ids().stream().filter(scope::includes).toList();
    }

    private static Answer unknown(String question, SiteIndex index) {
        List<String> known = index.paths().stream().map(ArticlePath::value).toList();
        return new Unknown(Wording.meant(question, known, "'firststep explain' says what there is at an address"));
    }
}
