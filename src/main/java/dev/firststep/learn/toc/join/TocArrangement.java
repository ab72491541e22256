package dev.firststep.learn.toc.join;

import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.LearnRepository;
import dev.firststep.learn.repository.PublishConfig;
import java.util.function.BiFunction;

/**
 * Arranges the tables of contents of a repository as its publish configuration asks, which is done for reference
 * documentation, as DocFX v3 does. What comes of it are docsets with other files.
 */
public final class TocArrangement {
    private TocArrangement() {}

    /** Joined tables, each whole: a site has no use for the parts that Learn loads one by one. */
    public static LearnRepository joined(LearnRepository repository, DiagnosticSink sink) {
        return each(repository, (docset, rules) -> {
            ArrangedDocset arranged = new ArrangedDocset(docset, rules, sink);
            arranged.copyOriginals();
            arranged.join();
            return arranged.docset();
        });
    }

    /** The tables as Learn publishes them: taken apart, then joined. */
    public static LearnRepository published(LearnRepository repository, DiagnosticSink sink) {
        return each(repository, (docset, rules) -> {
            ArrangedDocset arranged = new ArrangedDocset(docset, rules, sink);
            arranged.copyOriginals();
            arranged.split();
            arranged.join();
            return arranged.docset();
        });
    }

    private static LearnRepository each(LearnRepository repository, BiFunction<Docset, TocRules, Docset> arrange) {
        return repository
                .publish()
                .map(publish -> new LearnRepository(
                        repository.sources(),
                        repository.publish(),
                        repository.docsets().stream()
                                .map(docset -> arranged(docset, publish, arrange))
                                .toList()))
                .orElse(repository);
    }

    private static Docset arranged(Docset docset, PublishConfig publish, BiFunction<Docset, TocRules, Docset> arrange) {
        TocRules rules = TocRules.of(publish, docset);
        return rules.isEmpty() ? docset : arrange.apply(docset, rules);
    }
}
