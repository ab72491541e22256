package dev.firststep.check;

import dev.firststep.diagnostic.Wording;
import dev.firststep.link.SiteIndex;
import dev.firststep.model.ArticlePath;
import dev.firststep.model.LocaleTag;
import java.util.List;
import java.util.Optional;

/** What the writer of a path that leads nowhere may have meant. */
final class PathHint {
    private final SiteIndex index;

    PathHint(SiteIndex index) {
        this.index = index;
    }

    /** For the path of an article that is not there. */
    String article(ArticlePath path) {
        if (index.isSection(path)) {
            return section(path);
        }
        return withoutLocale(path.value())
                .or(() -> elsewhere(path.value()))
                .map(meant -> "did you mean 'article:" + meant + "'?")
                .orElseGet(() -> Wording.meant(
                        path.value(),
                        known(),
                        "correct the path, or write the article with 'firststep new " + path + "'"));
    }

    /** For the path of a file that is not there, to which a link leads. */
    String file(String path) {
        ArticlePath article = new ArticlePath(path);
        if (index.isSection(article)) {
            return section(article);
        }
        return Optional.of(article)
                .filter(known -> index.articles().containsKey(known))
                .map(ArticlePath::value)
                .or(() -> elsewhere(path))
                .map(meant -> "a link to an article ends in .md; did you mean 'article:" + meant + "'?")
                .orElseGet(() -> image(path));
    }

    /** For the path of an image that is not there. */
    String image(String path) {
        List<String> known = index.images().keySet().stream()
                .map(image -> image.substring(image.indexOf('/') + 1))
                .toList();
        return Wording.meant(
                path, known, "put the file beside the article, in its own language or in the source language");
    }

    /** Section pages are made where no article is, so a link to one would break as soon as the navigation changes. */
    private String section(ArticlePath path) {
        String first = index.articles().keySet().stream()
                .map(ArticlePath::value)
                .filter(value -> value.startsWith(path + "/"))
                .findFirst()
                .map(value -> ", such as 'article:" + value + "'")
                .orElse("");
        return "link to one of the section's articles" + first + ", or write the article '" + path + "/index.md'";
    }

    /** Paths start below the folder of the language. */
    private Optional<String> withoutLocale(String path) {
        return index.editions().stream()
                .map(edition -> edition.locale())
                .map(LocaleTag::slug)
                .filter(slug -> path.startsWith(slug + "/"))
                .map(slug -> path.substring(slug.length() + 1))
                .filter(known()::contains)
                .findFirst();
    }

    /** The one article of this name in another folder. */
    private Optional<String> elsewhere(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        List<String> same = known().stream()
                .filter(value -> value.equals(name) || value.endsWith("/" + name))
                .limit(2)
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private List<String> known() {
        return index.articles().keySet().stream().map(ArticlePath::value).toList();
    }
}
