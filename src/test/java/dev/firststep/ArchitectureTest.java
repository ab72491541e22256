package dev.firststep;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Holds the rooms of the house apart: who may know whom, and where third-party code may stand. */
class ArchitectureTest {
    private static final String ROOT = "dev.firststep.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.firststep");

    /** The stages in the order in which data passes them; a stage may use the types of those before it. */
    private static final List<String> STAGES =
            List.of("source", "config", "markdown", "learn", "link", "check", "render", "publish");

    private static final List<String> GROUND = List.of("diagnostic", "model", "cloud");

    /** Third-party packages and the rooms they may stand in. */
    private static final Map<String, List<String>> THIRD_PARTY = Map.of(
            "picocli", List.of("cli"),
            "me.tongfei.progressbar", List.of("cli"),
            "org.snakeyaml", List.of("config"),
            "com.fasterxml.jackson", List.of("config"),
            "com.vladsch.flexmark", List.of("markdown"),
            "org.jsoup", List.of("markdown", "check"),
            "freemarker", List.of("render"),
            "io.nayuki", List.of("render.share"));

    @Test
    void thirdPartyCodeStandsOnlyInItsRoom() {
        THIRD_PARTY.forEach((library, rooms) -> noClasses()
                .that()
                .resideOutsideOfPackages(packages(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(CLASSES));
    }

    @Test
    void theGroundDependsOnTheJdkAlone() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(GROUND))
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(ground())
                .check(CLASSES);
    }

    @Test
    void aStageKnowsOnlyTheStagesBeforeIt() {
        for (int i = 0; i < STAGES.size(); i++) {
            List<String> later = new ArrayList<>(STAGES.subList(i + 1, STAGES.size()));
            later.addAll(List.of("build", "cli"));
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + STAGES.get(i) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages(later))
                    .because("data passes the stages in one direction, and only build knows their order")
                    .check(CLASSES);
        }
    }

    @Test
    void onlyTheCommandLineKnowsTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "cli..")
                .check(CLASSES);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("dev.firststep.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noRoomIsADrawer() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..util..", "..utils..", "..common..", "..core..", "..manager..", "..impl..", "..misc..")
                .check(CLASSES);
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> ROOT + room + "..").toArray(String[]::new);
    }

    private static String[] ground() {
        List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify.."));
        allowed.addAll(List.of(packages(GROUND)));
        return allowed.toArray(String[]::new);
    }
}
