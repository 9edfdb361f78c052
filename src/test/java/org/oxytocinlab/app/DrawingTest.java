package org.oxytocinlab.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The drawing in src/docs/architecture.puml is the rule: who imports whom, no more and no less. */
@Tag("slow")
class DrawingTest {
    private static final Path DRAWING = Path.of("docs", "architecture.puml");
    private static final Pattern BOX = Pattern.compile("(?m)^\\[(\\w+)] <<(.+?)>>$");
    private static final Pattern ARROW = Pattern.compile("(?m)^\\[(\\w+)] --> \\[(\\w+)]$");

    private static final JavaClasses CLASSES = AllClasses.IMPORTED;

    /** From one package to another. */
    private record Arrow(String from, String to) {}

    @Test
    void packagesAreThoseThatAreDrawn() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(packages().values());
    }

    @Test
    void everyImportIsDrawn() {
        classes()
                .should(adhereToPlantUmlDiagram(
                        DRAWING, consideringOnlyDependenciesInAnyPackage("org.oxytocinlab", "org.oxytocinlab..")))
                .check(CLASSES);
    }

    @Test
    void everyArrowIsUsed() {
        assertThat(imports()).containsAll(arrows().toList());
    }

    /** By the names of the boxes. */
    private static Map<String, String> packages() {
        return BOX.matcher(drawing()).results().collect(Collectors.toMap(box -> box.group(1), box -> box.group(2)));
    }

    private static Stream<Arrow> arrows() {
        Map<String, String> packages = packages();
        return ARROW.matcher(drawing()).results().map(arrow -> arrow(arrow, packages));
    }

    private static Arrow arrow(MatchResult arrow, Map<String, String> packages) {
        return new Arrow(packages.getOrDefault(arrow.group(1), "?"), packages.getOrDefault(arrow.group(2), "?"));
    }

    private static Stream<Arrow> imports() {
        return CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(DrawingTest::arrow)
                .distinct();
    }

    private static Arrow arrow(Dependency dependency) {
        return new Arrow(
                dependency.getOriginClass().getPackageName(),
                dependency.getTargetClass().getPackageName());
    }

    private static String drawing() {
        try {
            return Files.readString(DRAWING);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
