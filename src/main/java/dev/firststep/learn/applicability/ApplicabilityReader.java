package dev.firststep.learn.applicability;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.learn.applicability.Label.Kind;
import dev.firststep.markdown.OpeningBlock;
import dev.firststep.markdown.segments.Omission;
import dev.firststep.model.CloudId;
import dev.firststep.model.CloudScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds the notes "Applies to" and "Appropriate roles" at the start of an article, as a line or as a list, in the languages
 * that Learn is translated into. A note of which everything is understood can leave the body; any other stays.
 */
public final class ApplicabilityReader {
    private final CloudNames clouds;
    private final RoleNames roles = new RoleNames();

    public ApplicabilityReader(CloudNames clouds) {
        this.clouds = clouds;
    }

    /** What one article says; a stage of its own for each, so that one reader serves all threads. */
    public Applicability read(List<OpeningBlock> opening, DiagnosticSink findings) {
        Reading reading = new Reading(findings);
        for (int i = 0; i < opening.size(); i++) {
            Optional<OpeningBlock> next = i + 1 < opening.size() ? Optional.of(opening.get(i + 1)) : Optional.empty();
            if (opening.get(i).kind() == OpeningBlock.Kind.PARAGRAPH) {
                reading.add(opening.get(i), next);
            }
        }
        return new Applicability(
                CloudScope.of(reading.scope), List.copyOf(reading.found.values()), new Omission(reading.omitted));
    }

    /** The notes of one article, while they are read. */
    private final class Reading {
        private final DiagnosticSink findings;
        private final Set<CloudId> scope = new TreeSet<>();
        private final Map<String, Role> found = new LinkedHashMap<>();
        private final Set<Integer> omitted = new TreeSet<>();

        Reading(DiagnosticSink findings) {
            this.findings = findings;
        }

        void add(OpeningBlock paragraph, Optional<OpeningBlock> next) {
            Optional<NoteReader.Found> notes = NoteReader.read(paragraph, next);
            if (notes.isEmpty()) {
                return;
            }
            boolean understood = true;
            for (Note note : notes.get().notes()) {
                understood &= note.kind() == Kind.CLOUDS ? addClouds(note) : addRoles(note);
                if (note.damaged()) {
                    report(
                            note,
                            "is damaged in the translation",
                            "have its label translated and made bold as one piece");
                }
            }
            if (understood) {
                omitted.add(paragraph.extent().start());
                next.filter(list -> notes.get().list())
                        .ifPresent(list -> omitted.add(list.extent().start()));
            }
        }

        private boolean addClouds(Note note) {
            List<String> unknown = new ArrayList<>();
            for (String name : note.source()) {
                clouds.find(name).ifPresentOrElse(scope::add, () -> unknown.add(name));
            }
            return isUnderstood(note, unknown, "the name of a cloud", "add it to 'learn: applies_to' of a cloud");
        }

        private boolean addRoles(Note note) {
            List<String> unknown = new ArrayList<>();
            for (int i = 0; i < note.source().size(); i++) {
                String name = note.source().get(i);
                String translated = note.target(i);
                roles.find(name)
                        .ifPresentOrElse(
                                id -> found.putIfAbsent(id, new Role(id, RoleNames.isKnown(id), translated, name)),
                                () -> unknown.add(name));
            }
            return isUnderstood(note, unknown, "the name of a role", "name a role in a few words");
        }

        private boolean isUnderstood(Note note, List<String> unknown, String wanted, String hint) {
            if (note.source().isEmpty()) {
                report(note, "names nothing", "name what it is about on its line or in a list under it");
            }
            for (String name : unknown) {
                report(note, "says '" + name + "', which is not " + wanted, hint);
            }
            return unknown.isEmpty() && !note.source().isEmpty();
        }

        private void report(Note note, String message, String hint) {
            findings.add(
                    Code.APPLIES_TO_UNREADABLE,
                    note.position(),
                    "the note '" + note.kind().words() + "' " + message,
                    hint);
        }
    }
}
