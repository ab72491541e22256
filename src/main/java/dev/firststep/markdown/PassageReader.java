package dev.firststep.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.blocks.ColonBlock;
import dev.firststep.markdown.blocks.ColonConstruct;
import dev.firststep.markdown.guard.CharacterGuard;
import dev.firststep.markdown.guard.LimitGuard;
import dev.firststep.markdown.include.Includer;
import dev.firststep.markdown.segments.Segments;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.Places;
import dev.firststep.model.ArticleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds the passages of articles that are for some readers, before the articles are parsed: what readers can choose must be
 * known by then. Reports nothing, since parsing does. One instance serves all threads.
 */
public final class PassageReader {
    private static final DiagnosticSink SILENCE = finding -> {};

    private final BlockStructure structure = new BlockStructure();

    /**
     * The passages of an article and of the files that it includes, in their order.
     *
     * @param inclusions know the article by {@link ArticleSource#file()}
     * @return none if the text exceeds a limit
     */
    public List<Passage> read(ArticleSource source, Inclusions inclusions) {
        String body = source.text().substring(source.bodyOffset());
        if (!body.contains(":::") && !body.toLowerCase(Locale.ROOT).contains("[!include")) {
            return List.of();
        }
        Findings found = new Findings(new Places(source.file(), source.bodyLine(), body, source.origin()), SILENCE);
        CharacterGuard.check(body, source.file(), source.bodyLine(), found);
        LimitGuard.check(body, found);
        if (found.hasErrors()) {
            return List.of();
        }
        try {
            return passages(source, body, inclusions, found);
        } catch (StackOverflowError deep) {
            return List.of();
        }
    }

    private List<Passage> passages(ArticleSource source, String body, Inclusions inclusions, Findings found) {
        Segments segments = Segments.of(body);
        Includer includer = segments.all().isEmpty()
                ? Includer.of(structure, inclusions, source.file(), found)
                : Includer.ofBilingual(structure, inclusions, source.file(), found);
        Document document = structure.parse(segments.joined(body));
        includer.expand(document);
        List<Passage> passages = new ArrayList<>();
        visit(document, found, passages);
        return passages;
    }

    private static void visit(Node parent, Findings found, List<Passage> passages) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ColonBlock block) {
                add(block, found, passages);
            }
            visit(child, found, passages);
        }
    }

    private static void add(ColonBlock block, Findings found, List<Passage> passages) {
        if (block.construct() instanceof ColonConstruct.Zone zone
                && !zone.pivots().isEmpty()) {
            passages.add(new Passage.OfPivots(zone.pivots(), found.at(block.getStartOffset())));
        } else if (block.construct() instanceof ColonConstruct.Moniker moniker) {
            passages.add(new Passage.OfVersions(moniker.range(), found.at(block.getStartOffset())));
        }
    }
}
