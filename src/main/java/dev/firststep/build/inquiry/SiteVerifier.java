package dev.firststep.build.inquiry;

import dev.firststep.build.work.Workers;
import dev.firststep.check.output.OutputCheck;
import dev.firststep.cloud.border.Borders;
import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.model.Digest;
import dev.firststep.model.SitePath;
import dev.firststep.publish.Manifest;
import dev.firststep.publish.OutputRefusedException;
import dev.firststep.publish.PublishedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Verifies a finished site by its folder alone: that it is as it was built, and that nothing in it leads readers astray. */
public final class SiteVerifier {
    /** A large page takes a tenth of a second. */
    private static final Duration BUDGET = Duration.ofSeconds(30);

    private final PublishedSite site;
    private final Borders borders;
    private final Set<String> ownFiles;
    private final OutputCheck check;

    /**
     * What was verified.
     *
     * @param files how many files were looked at
     */
    public record Report(int files, int editions, List<Diagnostic> findings) {
        public Report {
            findings = List.copyOf(findings);
        }
    }

    private SiteVerifier(PublishedSite site, Borders borders, String shown, Set<String> ownFiles) {
        this.site = site;
        this.borders = borders;
        this.ownFiles = Set.copyOf(ownFiles);
        this.check = new OutputCheck(borders, shown, files());
    }

    /**
     * Verifies the site in a folder.
     *
     * @param shown how the folder is called in findings
     * @param ownFiles files that somebody put there and that may stay; they are looked at as any other
     * @throws OutputRefusedException when there is no site, or none that says how far its readers may be sent
     */
    public static Report verify(Path folder, String shown, Set<String> ownFiles, int jobs) throws IOException {
        PublishedSite site = PublishedSite.read(folder)
                .orElseThrow(() -> new OutputRefusedException(
                        shown + " is no generated site: it has no " + Manifest.FILE_NAME,
                        "give the folder that a build wrote, with its manifest"));
        Borders borders = site.manifest()
                .borders()
                .orElseThrow(() -> new OutputRefusedException(
                        shown + " was built by an earlier version, which did not write down which hosts are open",
                        "build it again, then verify"));
        return new SiteVerifier(site, borders, shown, ownFiles).run(jobs);
    }

    private Set<String> files() {
        Set<String> files = new HashSet<>(site.foreignFiles());
        site.manifest().files().keySet().forEach(path -> files.add(path.value()));
        return files;
    }

    private Report run(int jobs) throws IOException {
        List<String> files = files().stream().sorted().toList();
        try (Workers workers = new Workers(jobs, BUDGET, Workers.SHALLOW_STACK)) {
            workers.map(files, this::look);
        } catch (Workers.OverrunException e) {
            List<Diagnostic> findings = new ArrayList<>(check.finish());
            findings.add(e.finding(files.get(e.index())));
            return new Report(files.size(), borders.editions().size(), findings);
        }
        return new Report(files.size(), borders.editions().size(), check.finish());
    }

    private String look(String file) throws IOException {
        Optional<byte[]> bytes = site.bytes(file);
        written(file).ifPresentOrElse(entry -> compare(file, entry, bytes), () -> foreign(file));
        if (bytes.isPresent()) {
            check.look(file, bytes.get());
        }
        return file;
    }

    private Optional<Manifest.Entry> written(String file) {
        Map<SitePath, Manifest.Entry> files = site.manifest().files();
        return SitePath.isValid(file) ? Optional.ofNullable(files.get(new SitePath(file))) : Optional.empty();
    }

    private void compare(String file, Manifest.Entry written, Optional<byte[]> bytes) {
        if (bytes.isEmpty()) {
            differs(file, "this file of the site is missing", "build again, or copy the whole folder");
        } else if (bytes.get().length != written.size()
                || !Digest.of(bytes.get()).equals(written.sha256())) {
            differs(
                    file,
                    "this file is not as it was built",
                    "build again; make changes in the content or the templates");
        }
    }

    private void foreign(String file) {
        if (!ownFiles.contains(file)) {
            differs(file, "this file was not built", "delete it, or name it with --own-file if it belongs there");
        }
    }

    private void differs(String file, String message, String hint) {
        check.report(Code.OUTPUT_DIFFERS, file, message, hint);
    }
}
