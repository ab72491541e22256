package dev.firststep.learn.redirect;

import dev.firststep.diagnostic.Position;
import dev.firststep.learn.moniker.MonikerText;
import java.util.List;

/**
 * An entry of a redirect file, as it is written.
 *
 * @param source the path in the repository of the file that has moved
 * @param url where it has moved to, without blanks around it; never empty
 * @param keepsIdentity whether the target becomes the same document for statistics and ratings
 * @param monikers the versions in which it has moved; none for all
 * @param position where the address stands
 */
public record RedirectEntry(
        String source, String url, boolean keepsIdentity, List<MonikerText> monikers, Position position) {
    public RedirectEntry {
        monikers = List.copyOf(monikers);
    }
}
