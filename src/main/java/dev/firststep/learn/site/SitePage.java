package dev.firststep.learn.site;

import dev.firststep.learn.repository.Docset;
import dev.firststep.learn.repository.DocsetFile;
import dev.firststep.learn.repository.FileKind;
import dev.firststep.model.ArticlePath;

/**
 * A file that becomes an article.
 *
 * @param docset the one it belongs to
 * @param path its address in the help centre
 */
public record SitePage(Docset docset, DocsetFile file, ArticlePath path) {
    boolean isMarkdown() {
        return file.kind() == FileKind.MARKDOWN_PAGE;
    }
}
