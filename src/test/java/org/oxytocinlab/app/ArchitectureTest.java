package org.oxytocinlab.app;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules that no drawing shows. */
@Tag("slow")
class ArchitectureTest {

    /** Fewer means that the scan missed a module, and every rule below would hold for nothing. */
    private static final int MINIMUM_CLASSES = 250;

    private static final String DEFINED_TO_THE_BIT =
            "abs|min|max|sqrt|floor|ceil|rint|round|signum|nextUp|nextDown|floorMod|floorDiv|toIntExact|(add|multiply)Exact";

    private static final String ENGINE = "org.oxytocinlab.engine..";
    private static final Set<String> ROOMS =
            Set.of("org.oxytocinlab.engine.physiology", "org.oxytocinlab.engine.pharmacology");

    private static final JavaClasses CLASSES = AllClasses.IMPORTED;

    @Test
    void scanSeesTheClasses() {
        assertThat(CLASSES).hasSizeGreaterThanOrEqualTo(MINIMUM_CLASSES);
        assertThat(CLASSES.getPackage("org.oxytocinlab").getSubpackages())
                .extracting(JavaPackage::getRelativeName)
                .contains("engine", "scenarios", "charts", "app");
    }

    @Test
    void packagesAreFreeOfCycles() {
        check(slices().matching("org.oxytocinlab.(**)").should().beFreeOfCycles());
    }

    @Test
    void roomsDoNotKnowEachOther() {
        check(slices().assignedFrom(new RoomOfClass()).should().notDependOnEachOther());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(packageNames(each -> !each.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void onlySolverImportsTheIntegrators() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.oxytocinlab.engine.solver")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.commons.math3.ode.."));
    }

    @Test
    void onlyChartsDraw() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("org.oxytocinlab.charts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jfree..", "java.awt.."));
    }

    @Test
    void onlyTheApplicationPrints() {
        check(noClasses().that().resideOutsideOfPackage("org.oxytocinlab.app..").should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void engineNeedsNoFilesPixelsOrReflection() {
        check(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.awt..", "java.net..")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect..")
                .orShould()
                .callMethod(Class.class, "forName", String.class));
    }

    @Test
    void engineStartsNoThreads() {
        check(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.lang\\.Thread(Group)?|java\\.util\\.Timer"
                        + "|java\\.util\\.concurrent\\.(Executors|ForkJoinPool|ThreadPoolExecutor|CompletableFuture)")
                .orShould()
                .callMethodWhere(target(nameMatching("parallel|parallelStream"))));
    }

    /** The class library of browsers is smaller; the build of the page would fail, but only there. */
    @Test
    void engineAndReaderCallNothingThatBrowsersLack() {
        check(noClasses()
                .that()
                .resideInAnyPackage(ENGINE, "org.oxytocinlab.scenarios..")
                .should()
                .accessTargetWhere(JavaAccess.Predicates.target(
                        DescribedPredicate.and(owner(type(String.class)), nameMatching("lines"))))
                .orShould()
                .accessTargetWhere(JavaAccess.Predicates.target(
                        DescribedPredicate.and(owner(type(Stream.class)), nameMatching("ofNullable"))))
                .orShould()
                .callMethod(Matcher.class, "replaceAll", Function.class)
                .orShould()
                .callMethod(Character.class, "toString", int.class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(StringJoiner.class.getName()));
    }

    /** What a reader of cases reaches travels to the browser, with the sentences of its keys. */
    @Test
    void readerOfCasesReachesNoStudies() {
        check(noClasses()
                .that()
                .haveNameMatching("org\\.oxytocinlab\\.scenarios\\.Scenario(Reader|Writer)")
                .should()
                .transitivelyDependOnClassesThat()
                .haveNameMatching(
                        "org\\.oxytocinlab\\.scenarios\\.(Study|ResolvedStudy|Arm|Trial|Sweep|Population|Finding).*"));
    }

    /** Powers, exponentials and angles differ in their last bit from processor to processor. */
    @Test
    void engineCalculatesAlikeOnEveryProcessor() {
        check(noClasses()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .callMethodWhere(target(owner(type(Math.class))).and(not(target(nameMatching(DEFINED_TO_THE_BIT)))))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName(StrictMath.class.getName())
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.commons.rng.sampling..", "org.apache.commons.statistics.distribution.."));
    }

    /** By {@code ::}, which keeps the class of such a method out of an archive of classes, and makes cold starts slower. */
    @Test
    void nobodyRefersToAMethodOfPicocli() {
        assertThat(CLASSES.stream()
                        .flatMap(each -> each.getCodeUnitReferencesFromSelf().stream())
                        .filter(each -> each.getTargetOwner().getPackageName().startsWith("picocli"))
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    private static Set<String> packageNames(Predicate<JavaPackage> chosen) {
        return CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(chosen)
                .map(JavaPackage::getName)
                .collect(Collectors.toSet());
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** One slice for each top-level class of physiology and pharmacology. */
    private static final class RoomOfClass implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            if (!ROOMS.contains(type.getPackageName()) || type.getSimpleName().equals("package-info")) {
                return SliceIdentifier.ignore();
            }
            // An enum inside a room holds an array of itself.
            return SliceIdentifier.of(type.getBaseComponentType().getName().split("\\$", 2)[0]);
        }

        @Override
        public String getDescription() {
            return "each room";
        }
    }
}
