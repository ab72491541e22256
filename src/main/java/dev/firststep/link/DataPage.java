package dev.firststep.link;

import dev.firststep.model.ArticlePath;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import dev.firststep.model.LocalizedText;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page that is made from data of the content folder, such as the overview of the rules. It has a fixed address in
 * every edition of its clouds, can be linked to like an article, and has an address below {@code /go/}.
 *
 * @param scope the clouds in which it exists
 * @param anchors the places on it that links can lead to, and the clouds in which each is there
 */
public record DataPage(
        ArticlePath path,
        LocalizedText title,
        LocalizedText description,
        CloudScope scope,
        SortedMap<String, CloudScope> anchors) {
    public DataPage {
        anchors = Collections.unmodifiableSortedMap(new TreeMap<>(anchors));
    }

    /** Whether the place is on the page in a cloud. */
    public boolean shows(String anchor, CloudId cloud) {
        CloudScope shown = anchors.get(anchor);
        return shown != null && shown.includes(cloud);
    }
}
