package dev.firststep.link;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page that is made from data of the content folder, such as the overview of the rules. It has a fixed address in
 * every edition of its clouds, can be linked to like an article, and has an address below {@code /go/}.
 *
 * @param title what the data call it, or what it is about
 * @param scope the clouds in which it exists
 * @param anchors the places on it that links can lead to, and the clouds in which each is there; each has an address of
 *     its own below that of the page in {@code /go/}
 * @param wording the group of strings in the language files whose {@code title} and {@code description} go before those
 *     of the data, which they may take up as {@code {name}}
 */
public record DataPage(
        ArticlePath path,
        LocalizedText title,
        LocalizedText description,
        CloudScope scope,
        SortedMap<String, CloudScope> anchors,
        Optional<String> wording) {
    public DataPage {
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
    }

    /** A page that the data name. */
    public DataPage(
            ArticlePath path,
            LocalizedText title,
            LocalizedText description,
            CloudScope scope,
            SortedMap<String, CloudScope> anchors) {
        this(path, title, description, scope, anchors, Optional.empty());
    }

    /** Whether the place is on the page in a cloud. */
    public boolean shows(String anchor, CloudId cloud) {
        CloudScope shown = anchors.get(anchor);
        return shown != null && shown.includes(cloud);
    }
}
