package dev.firststep.learn.toc;

import java.util.Optional;

/** Files among which are tables of contents that nobody wrote in this form: made of others, with the places of those. */
public interface MadeTocs {
    /** The table with a path; empty for any other file. */
    Optional<WrittenToc> toc(String path);
}
