package dev.firststep.conformance;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.Diagnostic;
import dev.firststep.diagnostic.Position;
import dev.firststep.diagnostic.Wording;
import dev.firststep.learn.repository.Resolution;
import java.util.Optional;

/** Says what is wrong with a link, if anything is. */
public final class LinkFindings {
    private LinkFindings() {}

    /**
     * The finding of one link.
     *
     * @param href as it is written
     * @param position where it is written
     */
    public static Optional<Diagnostic> of(Resolution resolution, String href, Position position) {
        if (resolution instanceof Resolution.Missing missing) {
            String hint = missing.otherCase()
                    .map(path -> "names are told apart by case; write it as " + Wording.quoted(path))
                    .orElse("correct the path, or write the page");
            return found(
                    Code.LINK_TARGET_MISSING, position, "there is no file " + Wording.quoted(missing.path()), hint);
        }
        if (resolution instanceof Resolution.OutOfScope out) {
            return found(
                    Code.LINK_TARGET_MISSING,
                    position,
                    "the file " + Wording.quoted(out.file().shown()) + " is not built",
                    "link to a page that is built, or add the file to 'content' of the docset");
        }
        if (resolution instanceof Resolution.LocalFile) {
            return found(
                    Code.URL_FORBIDDEN,
                    position,
                    Wording.quoted(href) + " is a path on one computer",
                    "write a path relative to this file");
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> found(Code code, Position position, String message, String hint) {
        return Optional.of(new Diagnostic(code, position, message, hint));
    }
}
