package dev.firststep.build.content;

import dev.firststep.build.content.Content.ParsedArticle;
import dev.firststep.cloud.partner.LeftOut;
import dev.firststep.model.ArticleFacts;
import dev.firststep.model.Image;
import dev.firststep.model.ImageUse;
import dev.firststep.model.Link;
import dev.firststep.model.Target;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the images that nobody sees because all articles that show them are left out. */
record OnlyInLeftOut(Content content, LeftOut leftOut) {
    /** Their paths below the content folder. */
    Set<String> images() {
        Set<String> unseen = new TreeSet<>();
        if (leftOut.paths().isEmpty()) {
            return unseen;
        }
        Set<String> files = new TreeSet<>(used(true));
        files.removeAll(used(false));
        content.images().keySet().stream()
                .map(Image::path)
                .filter(path -> files.contains(path.substring(path.indexOf('/') + 1)))
                .forEach(unseen::add);
        return unseen;
    }

    /** The images of articles that are left out, or of the others, by their paths below the locale's folder. */
    private Set<String> used(boolean byLeftOut) {
        Set<String> files = new TreeSet<>();
        content.articles().stream()
                .map(ParsedArticle::facts)
                .filter(facts -> leftOut.includes(facts.path()) == byLeftOut)
                .flatMap(OnlyInLeftOut::files)
                .forEach(files::add);
        return files;
    }

    /** Images may be shown or linked to. */
    private static Stream<String> files(ArticleFacts facts) {
        return Stream.concat(
                        facts.images().stream().map(ImageUse::target),
                        facts.links().stream().map(Link::target))
                .filter(Target.ToFile.class::isInstance)
                .map(target -> ((Target.ToFile) target).path());
    }
}
