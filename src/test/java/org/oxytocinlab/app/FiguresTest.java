package org.oxytocinlab.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures are used by their front door: a class that draws one, and the records that it is asked with. */
@Tag("slow")
class FiguresTest {
    private static final String CHARTS = "org.oxytocinlab.charts";

    /** Tools and panels, of which figures are made. */
    private static final String[] WORKSHOP = {CHARTS + ".ink", CHARTS + ".panel"};

    /** What is no figure. */
    private static final Set<String> SHARED = Set.of(CHARTS, CHARTS + ".ink", CHARTS + ".panel", CHARTS + ".file");

    private static final JavaClasses CLASSES = AllClasses.IMPORTED;

    @Test
    void workshopIsClosedToVisitors() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(CHARTS + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(WORKSHOP));
    }

    @Test
    void figuresDoNotKnowEachOther() {
        assertThat(CLASSES.stream().filter(FiguresTest::isOfAFigure).map(JavaClass::getPackageName))
                .contains(CHARTS + ".course", CHARTS + ".strip");
        check(SlicesRuleDefinition.slices()
                .assignedFrom(new FigureOfClass())
                .should()
                .notDependOnEachOther());
    }

    @Test
    void onlyPanelsKnowTheLibraryOfCharts() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage(CHARTS + ".panel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jfree.chart.plot.."));
    }

    @Test
    void whatIsPublicIsUsedFromAnotherPackage() {
        check(classes().that().resideInAPackage(CHARTS + "..").and().arePublic().should(new UsedFromAnotherPackage()));
    }

    private static boolean isOfAFigure(JavaClass type) {
        return type.getPackageName().startsWith(CHARTS) && !SHARED.contains(type.getPackageName());
    }

    private static void check(ArchRule rule) {
        rule.check(CLASSES);
    }

    /** Fails for a class that could be hidden in its package. */
    private static final class UsedFromAnotherPackage extends ArchCondition<JavaClass> {

        private UsedFromAnotherPackage() {
            super("be used from another package");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            boolean used = type.getDirectDependenciesToSelf().stream()
                    .anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
            // The compiler copies constants to where they are used, and leaves no trace of it.
            boolean isConstants =
                    type.getMethods().isEmpty() && !type.getFields().isEmpty();
            events.add(new SimpleConditionEvent(
                    type, used || isConstants, type.getName() + " is used in its own package only"));
        }
    }

    /** One slice for each package of figures. */
    private static final class FigureOfClass implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return isOfAFigure(type) ? SliceIdentifier.of(type.getPackageName()) : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "each package of figures";
        }
    }
}
