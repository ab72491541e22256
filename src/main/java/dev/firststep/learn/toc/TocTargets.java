package dev.firststep.learn.toc;

import java.util.List;
import java.util.Optional;

/** What a table of contents can lead to. Safe to call for any text that a file may hold. */
public interface TocTargets {
    /** A path as writers see it in diagnostics. */
    String shown(String path);

    /** What the file holds; nothing if it can't be read, which has been reported. */
    WrittenToc read(TocFile file);

    /**
     * The table of contents that a path names. It reports what it does not find.
     *
     * @param href the whole address
     * @param path the address without query and fragment
     * @param from the file it is written in
     */
    Optional<TocFile> toc(Placed href, String path, TocFile from);

    /** The table of contents of a folder, whatever its format. It reports nothing. */
    Optional<TocFile> tocOfFolder(String folder, TocFile from);

    /** What an address leads to, be it of a page, of a file, absolute or {@code xref:}. It reports what it does not find. */
    Destination follow(Placed href, TocFile from);

    /** What a cross-reference id leads to. It reports what it does not find. */
    Optional<Referenced> reference(Placed uid, TocFile from);

    /** The versions in which a page is true; none if it is true in all. */
    List<String> monikers(String page);

    /**
     * The owner of a cross-reference id.
     *
     * @param name what it calls itself
     */
    record Referenced(Destination destination, Optional<String> name) {}
}
