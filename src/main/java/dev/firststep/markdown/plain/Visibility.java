package dev.firststep.markdown.plain;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import dev.firststep.markdown.blocks.DescribedBlock;
import dev.firststep.markdown.blocks.QuoteBlock;
import dev.firststep.markdown.inline.ColonImage;
import dev.firststep.markdown.inline.Inline;
import dev.firststep.markdown.sanitize.HtmlToken;
import dev.firststep.markdown.sanitize.HtmlToken.Kind;
import dev.firststep.markdown.sanitize.HtmlTokens;
import java.util.List;
import java.util.function.Function;

/** Whether readers see anything of a block, as DocFX v3 judges it. */
final class Visibility {
    private final Function<Node, List<Inline>> pieces;

    /** @param pieces what stands in a paragraph, heading or table */
    Visibility(Function<Node, List<Inline>> pieces) {
        this.pieces = pieces;
    }

    boolean of(Node node) {
        if (isSeen(node) || pieces.apply(node).stream().anyMatch(Visibility::isSeen)) {
            return true;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Block && of(child)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(Node block) {
        if (block instanceof HtmlBlockBase html) {
            return isSeen(String.join("", html.getContentLines()));
        }
        boolean code = block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock;
        return (code && !((Block) block).getContentLines().isEmpty())
                || (block instanceof DescribedBlock described && described.media() instanceof ColonImage)
                || (block instanceof QuoteBlock quote && quote.kind() instanceof QuoteBlock.Kind.Video);
    }

    private static boolean isSeen(Inline piece) {
        if (piece instanceof Inline.Text text) {
            return !text.value().isBlank();
        }
        if (piece instanceof Inline.Html html) {
            return isSeen(html.raw());
        }
        return piece instanceof Inline.Open open
                ? open.span() instanceof Inline.Image
                : !(piece instanceof Inline.Close);
    }

    private static boolean isSeen(String html) {
        for (HtmlToken token : HtmlTokens.of(html)) {
            if (token.kind() == Kind.TEXT ? !token.raw().isBlank() : token.kind() != Kind.COMMENT) {
                return true;
            }
        }
        return false;
    }
}
