package dev.firststep.publish;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.model.SitePath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * What of an old site stays when another takes its place.
 *
 * @param folders foreign folders, which stay
 * @param files foreign files, and generated ones that somebody edited and that are generated no longer; they stay
 * @param removed generated files that go
 * @param findings the edited files
 */
record Succession(List<Path> folders, List<Path> files, List<SitePath> removed, List<Diagnostic> findings) {
    static final Succession NOTHING = new Succession(List.of(), List.of(), List.of(), List.of());

    Succession {
        folders = List.copyOf(folders);
        files = List.copyOf(files);
        removed = List.copyOf(removed);
        findings = List.copyOf(findings);
    }

    /**
     * @param fresh what the new site consists of
     * @param changed those of its files that the old site does not have in the same bytes
     * @param name how the output folder is called in findings
     */
    static Succession of(OldSite old, SortedMap<SitePath, Manifest.Entry> fresh, Set<SitePath> changed, String name)
            throws IOException {
        List<Path> files = new ArrayList<>(old.foreignFiles());
        List<SitePath> removed = new ArrayList<>();
        List<Diagnostic> findings = new ArrayList<>();
        for (var file : old.generated().entrySet()) {
            SitePath path = file.getKey();
            boolean stays = fresh.containsKey(path);
            if (stays && !changed.contains(path)) {
                continue;
            }
            OldSite.Fate fate = old.fate(path, file.getValue());
            if (fate == OldSite.Fate.EDITED) {
                findings.add(edited(name, path, stays));
            }
            if (!stays && fate == OldSite.Fate.EDITED) {
                files.add(Path.of(path.value()));
            }
            if (!stays && fate == OldSite.Fate.AS_WRITTEN) {
                removed.add(path);
            }
        }
        return new Succession(old.foreignFolders(), files, removed, findings);
    }

    private static Diagnostic edited(String name, SitePath path, boolean overwritten) {
        Position position = Position.of(name + "/" + path);
        return overwritten
                ? new Diagnostic(
                        Code.OUTPUT_EDITED,
                        position,
                        "this generated file was edited by hand; the edit is overwritten",
                        "make the change in the article or the template instead")
                : new Diagnostic(
                        Code.OUTPUT_EDITED,
                        position,
                        "this file is no longer generated, but was edited by hand, so it stays",
                        "delete it if the site no longer needs it");
    }
}
