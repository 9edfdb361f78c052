package org.oxytocinlab.app.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.Summary;
import org.oxytocinlab.app.output.Table;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Measure;

/** Every quantity has one card, and everybody who should know it does. */
class CardsTest {
    private static final Path EXPECTATIONS = Path.of("docs", "expectations.md");
    private static final Path STUDIES = Path.of("docs", "studies.md");
    private static final Path SCHEMA = Path.of("..", "scenarios", "schema", "study.schema.json");

    static Stream<List<Card>> kinds() {
        return Stream.of(
                Arrays.stream(Variable.values()).map(Variable::card).toList(),
                Arrays.stream(Endpoint.values()).map(Endpoint::card).toList(),
                measures().map(Measure::card).toList());
    }

    static Stream<Measure> measures() {
        return Measure.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void cardIsFilledIn(List<Card> cards) {
        assertThat(cards).allSatisfy(card -> {
            assertThat(card.key()).matches("[A-Za-z][A-Za-z0-9_]*[A-Za-z0-9]");
            assertThat(card.words()).matches("\\S+( \\S+)*");
            assertThat(card.label()).matches("\\S+( \\S+)*");
            assertThat(card.heading()).matches("\\p{Lu}\\S*( \\S+)*");
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noTwoShareTheirNames(List<Card> cards) {
        assertThat(cards).extracting(Card::key).doesNotHaveDuplicates();
        assertThat(cards).extracting(Card::column).doesNotHaveDuplicates();
        assertThat(cards).extracting(Card::words).doesNotHaveDuplicates();
    }

    @Test
    void everyMeasureThatIsDeclaredIsListed() throws IllegalAccessException {
        for (Field field : Measure.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == Measure.class) {
                assertThat(Measure.ALL).as(field.getName()).contains((Measure) field.get(null));
            }
        }
        assertThat(Arrays.stream(SodiumRisk.values()).map(Measure::of))
                .allSatisfy(band -> assertThat(Measure.ALL).contains(band));
    }

    @ParameterizedTest
    @EnumSource
    void lineSpeaksOfEveryVariable(Variable variable) throws ExpectationFault {
        assertThat(read(variable.words() + " at end", Arms.NONE)).isEqualTo(new Subject.AtTime(variable, 600));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void lineSpeaksOfEveryEndpoint(Endpoint endpoint) throws ExpectationFault {
        assertThat(read(endpoint.words(), Arms.NONE)).isEqualTo(new Subject.Whole(endpoint));
    }

    /** Without those that a line says of a variable in the same words: "highest contractions". */
    static Stream<Endpoint> sums() {
        Set<String> said = Arrays.stream(Variable.values())
                .map(Variable::words)
                .flatMap(words -> Stream.of(words, "highest " + words, "lowest " + words))
                .collect(Collectors.toSet());
        return Arrays.stream(Endpoint.values()).filter(endpoint -> !said.contains(endpoint.words()));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void lineOfATrialSpeaksOfEveryMeasure(Measure measure) throws ExpectationFault {
        assertThat(read("median " + measure.words() + " with slow", new Arms(List.of("slow"), true)))
                .isEqualTo(new Subject.OfTrial(measure, TrialNumber.MEDIAN, 0));
    }

    private static Subject read(String text, Arms arms) throws ExpectationFault {
        return new SubjectReader(new Phrase(text), 600, arms).read();
    }

    @Test
    void pagesListThem() throws IOException {
        String expectations = Files.readString(EXPECTATIONS);
        String studies = Files.readString(STUDIES);

        assertThat(Variable.values())
                .allSatisfy(each -> assertThat(expectations).contains("`" + each.words() + "`"));
        assertThat(sums()).allSatisfy(each -> assertThat(expectations).contains("`" + each.words() + "`"));
        assertThat(measures()).allSatisfy(each -> assertThat(studies).contains("`" + each.words() + "`"));
    }

    @Test
    void schemaOffersEveryMeasure() throws IOException {
        String schema = Files.readString(SCHEMA);

        assertThat(measures()).allSatisfy(each -> assertThat(schema).contains("\"" + each.words() + "\""));
    }

    @Test
    void filesHoldThemAll() {
        Map<Variable, double[]> rows = new EnumMap<>(Variable.class);
        Variable.seen(View.ROWS).forEach(variable -> rows.put(variable, new double[] {1, 2}));
        Trajectory run = new Trajectory(
                new double[] {0, 1}, rows, List.of(), List.of(), List.of(), (variable, time) -> 1 + time);
        byte[] summary = Summary.of(
                "Title", run, Endpoints.of(run), ResultOrigin.of("1", "title: Title", 1, "tolerance"), List.of());

        assertThat(text(Table.ofTimeCourse(run)))
                .startsWith(Variable.seen(View.ROWS).stream()
                        .map(variable -> variable.card().key())
                        .collect(Collectors.joining(",", "time_min,", "\n")));
        assertThat(Endpoint.values())
                .allSatisfy(each ->
                        assertThat(text(summary)).contains("\"" + each.card().key() + "\""));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
