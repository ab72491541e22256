package dev.firststep.learn.redirect;

import dev.firststep.diagnostic.Position;
import dev.firststep.learn.moniker.MonikerSet;

/**
 * A page of a docset that has moved.
 *
 * @param docset the folder of the docset, with a slash at its end; empty for the root
 * @param path the path of the file that has moved, relative to the docset
 * @param from its site-absolute address
 * @param monikers the versions in which it has moved; none for all
 * @param address where the entry leads: a site-absolute address, or that of another site
 * @param end where readers arrive after all redirects that follow
 * @param position where the address stands in the redirect file
 */
public record LearnRedirect(
        String docset,
        String path,
        String from,
        MonikerSet monikers,
        String address,
        RedirectTarget end,
        Position position) {}
