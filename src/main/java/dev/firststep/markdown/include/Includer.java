package dev.firststep.markdown.include;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.diagnostic.Code;
import dev.firststep.markdown.Inclusions;
import dev.firststep.markdown.blocks.BlockStructure;
import dev.firststep.markdown.blocks.Faults;
import dev.firststep.markdown.blocks.IncludeBlock;
import dev.firststep.markdown.blocks.SnippetBlock;
import dev.firststep.markdown.blocks.TableBlock;
import dev.firststep.markdown.inline.IncludeSyntax;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.inline.Tokens;
import dev.firststep.markdown.segments.Projection;
import dev.firststep.markdown.text.Findings;
import dev.firststep.markdown.text.LeafText;
import java.util.List;
import java.util.Optional;

/**
 * Includes what an article names: the blocks of files, the paragraphs of tokens, passages of code. The included texts get
 * offsets after those of the article, so that an offset alone tells the file and the line. One for each article.
 */
public final class Includer implements Tokens {
    private final BlockStructure structure;
    private final Findings findings;
    private final IncludedTexts texts;
    private final CodePassages code;

    private Includer(BlockStructure structure, IncludedTexts texts, Findings findings) {
        this.structure = structure;
        this.findings = findings;
        this.texts = texts;
        this.code = new CodePassages(texts, findings);
    }

    /**
     * An includer for one article.
     *
     * @param article its file, as diagnostics show it
     */
    public static Includer of(BlockStructure structure, Inclusions inclusions, String article, Findings findings) {
        return new Includer(structure, new IncludedTexts(inclusions, article, findings, false), findings);
    }

    /** An includer for an article in two languages, whose included files may be so as well. */
    public static Includer ofBilingual(
            BlockStructure structure, Inclusions inclusions, String article, Findings findings) {
        return new Includer(structure, new IncludedTexts(inclusions, article, findings, true), findings);
    }

    /** One language of the article, in the included files too. */
    public Projection projection(Projection article) {
        return article.with(texts::segments);
    }

    /** The files that the article depends on, as diagnostics show them, sorted. Complete when its last inline text has been parsed. */
    public List<String> dependencies() {
        return List.copyOf(texts.dependencies());
    }

    /** A destination that stands at an offset, as the article would write it. */
    public String rebase(String destination, int offset) {
        return isElsewhere(destination, offset)
                ? IncludePaths.seenFrom(texts.article(), destination, texts.path(offset))
                : destination;
    }

    /** A destination that stands at an offset, from the root if it stands in an included file: {@code ~/media/a.png}. */
    public String fromRoot(String destination, int offset) {
        return isElsewhere(destination, offset)
                ? IncludePaths.seenFromRoot(destination, texts.path(offset))
                : destination;
    }

    private boolean isElsewhere(String destination, int offset) {
        return findings.text(offset) > 0 && IncludePaths.isRelative(destination);
    }

    /** Fills the blocks of a document that stand for other files. */
    public void expand(Document document) {
        visit(document);
    }

    private void visit(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof IncludeBlock include) {
                include(include);
            } else if (child instanceof SnippetBlock snippet) {
                code.fill(snippet);
            } else if (child instanceof TableBlock table) {
                cells(table);
            } else {
                visit(child);
            }
        }
    }

    private void include(IncludeBlock include) {
        texts.open(include.path(), include.offset()).ifPresent(text -> {
            Document document = structure.parse(text.body(), text.start());
            Faults.report(document, findings);
            visit(document);
            include.fill(document, text.number());
        });
    }

    /** A cell that is nothing but an include holds the file's blocks, as in DocFX v3. */
    private void cells(TableBlock table) {
        for (List<LeafText> row : table.rows()) {
            for (LeafText cell : row) {
                IncludeSyntax.alone(cell.text(), '-').ifPresent(found -> {
                    IncludeBlock block = new IncludeBlock(table.getChars(), found, cell.offset(0));
                    include(block);
                    table.include(cell, block);
                });
            }
        }
    }

    @Override
    public Optional<List<LeafText>> paragraphs(Inline.Include include) {
        Optional<List<LeafText>> paragraphs =
                texts.open(include.path(), include.offset()).map(text -> TokenParagraphs.of(text.body(), text.start()));
        if (paragraphs.filter(all -> all.size() > 1).isPresent()) {
            findings.add(
                    Code.INCLUDE_PARAGRAPHS,
                    include.offset(),
                    "the file '" + include.path() + "' has several paragraphs, but is included within one",
                    "put the include on a line of its own");
        }
        return paragraphs;
    }
}
