package dev.firststep.learn.pivot;

import dev.firststep.diagnostic.Code;
import dev.firststep.diagnostic.DiagnosticSink;
import dev.firststep.diagnostic.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Finds the groups that a page offers, and checks its zones against them, as DocFX v3 does. */
public final class PivotRules {
    private final PivotFiles files;

    public PivotRules(PivotFiles files) {
        this.files = files;
    }

    /**
     * The groups of a page, in the order in which it names them. A page without pivot zones has none and needs none.
     *
     * @param findings told of everything that does not fit together
     */
    public List<PivotGroup> groups(PivotPage page, DiagnosticSink findings) {
        if (page.uses().isEmpty()) {
            return List.of();
        }
        List<String> ids = page.groupIds();
        if (ids.isEmpty()) {
            findings.add(
                    Code.PIVOT_GROUP_UNKNOWN,
                    page.position(),
                    "the page has pivot zones, but names no group of pivots",
                    "add 'zone_pivot_groups' with the id of a group to the front matter");
            return List.of();
        }
        return definition(page, findings)
                .map(definition -> checked(page, definition, ids, findings))
                .orElse(List.of());
    }

    private Optional<PivotDefinition> definition(PivotPage page, DiagnosticSink findings) {
        String address = PivotFiles.address(page.address(), page.fileName());
        List<PivotDefinition> found = files.at(address);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        findings.add(
                Code.PIVOT_DEFINITION_MISSING,
                page.position(),
                (found.isEmpty() ? "no file" : "more than one file") + " defines the pivot groups at " + address,
                found.isEmpty()
                        ? "add a zone-pivot-groups.yml there, or name the file in 'zone_pivot_group_filename'"
                        : "keep one of "
                                + Wording.listed(found.stream()
                                        .map(PivotDefinition::file)
                                        .toList()));
        return Optional.empty();
    }

    private static List<PivotGroup> checked(
            PivotPage page, PivotDefinition definition, List<String> ids, DiagnosticSink findings) {
        List<PivotGroup> groups = new ArrayList<>();
        for (String id : ids) {
            Optional<PivotGroup> group = definition.group(id);
            group.ifPresent(groups::add);
            if (group.isEmpty()) {
                unknownGroup(page, definition, id, findings);
            }
        }
        if (!groups.isEmpty()) {
            unknownPivots(page, definition, groups, findings);
            unusedPivots(page, groups, findings);
        }
        return groups;
    }

    private static void unknownGroup(PivotPage page, PivotDefinition definition, String id, DiagnosticSink findings) {
        List<String> known = definition.groups().stream().map(PivotGroup::id).toList();
        findings.add(
                Code.PIVOT_GROUP_UNKNOWN,
                page.position(),
                "there is no pivot group " + Wording.quoted(id) + " in " + definition.file(),
                Wording.choices(id, known));
    }

    private static void unknownPivots(
            PivotPage page, PivotDefinition definition, List<PivotGroup> groups, DiagnosticSink findings) {
        Set<String> known = new TreeSet<>();
        groups.forEach(group -> group.pivots().forEach(pivot -> known.add(pivot.id())));
        String ids = groups.stream().map(group -> "'" + group.id() + "'").collect(Collectors.joining(", "));
        for (PivotUse use : page.uses()) {
            if (!known.contains(use.pivot())) {
                findings.add(
                        Code.PIVOT_UNKNOWN,
                        use.position(),
                        "there is no pivot " + Wording.quoted(use.pivot()) + " in " + ids + " of " + definition.file(),
                        Wording.choices(use.pivot(), known));
            }
        }
    }

    private static void unusedPivots(PivotPage page, List<PivotGroup> groups, DiagnosticSink findings) {
        Set<String> used = new HashSet<>();
        page.uses().forEach(use -> used.add(use.pivot()));
        for (PivotGroup group : groups) {
            for (Pivot pivot : group.pivots()) {
                if (!used.contains(pivot.id())) {
                    findings.add(
                            Code.PIVOT_UNUSED,
                            page.position(),
                            "readers can choose " + Wording.quoted(pivot.id()) + " of " + Wording.quoted(group.id())
                                    + ", but no zone is for it",
                            "add a zone for it, or remove it from the group");
                }
            }
        }
    }
}
