package org.oxytocinlab.app.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.app.validation.ManyWomen.Answer;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Finding;

/**
 * Published numbers that only many women can answer are met, or known to be missed. The table of validation.md is written by
 * this test when it runs with {@code -Pmany-women -Dvalidation.write=true}.
 */
@Tag("many-women")
class ManyWomenTest {

    /** Another processor may count another contraction in one woman of a thousand. */
    private static final double FEW_WOMEN = 0.02;

    private static final int MODEL_COLUMN = 6;

    private static final ManyWomen.Answers ALL = ManyWomen.answers();
    private static final Map<String, Answer> ANSWERS = ALL.rows();

    private static final Map<String, String> KNOWN_MISSES = PublishedRow.pairs(
            Path.of("test", "resources", "org", "oxytocinlab", "app", "validation", "known-misses.csv"));

    static Stream<String> met() {
        return ANSWERS.keySet().stream().filter(row -> !KNOWN_MISSES.containsKey(row));
    }

    static Stream<String> missed() {
        return KNOWN_MISSES.keySet().stream();
    }

    static List<Finding> findings() {
        return ManyWomen.findings();
    }

    @ParameterizedTest
    @MethodSource("met")
    void womenLieInPublishedBand(String id) {
        PublishedRow row = published(id);
        double model = answer(id).model().value();
        assertThat(row.holds(model))
                .as("%s: %s, band %s", id, model, row.band())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("missed")
    void knownMissIsStillMissedAndExplained(String id) {
        assertThat(published(id).holds(answer(id).model().value()))
                .as("%s is met now; strike it", id)
                .isFalse();
        assertThat(KNOWN_MISSES.get(id)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("findings")
    void findingOfAStudyIsThatOfTheCollection(Finding finding) {
        PublishedRow row = published(finding.row());
        double scale = row.scale();
        Estimate found = ManyWomen.inHours(finding, finding.found());
        assertThat(scale * found.value()).isCloseTo(Double.parseDouble(row.value()), within(1e-9));
        assertThat(scale * found.low()).isCloseTo(row.lowest(), within(1e-9));
        assertThat(scale * found.high()).isCloseTo(row.highest(), within(1e-9));
    }

    @Test
    void everyRowListedIsAnsweredByWhomTheListNames() {
        Map<String, String> who = ANSWERS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().who()));
        assertThat(who).containsExactlyInAnyOrderEntriesOf(PublishedRow.MANY_WOMEN);
    }

    @Test
    void pageSaysWhatTheWomenAnswer() throws IOException {
        new PageTable("many women").hold(lines().toList(), ManyWomenTest::assertSame);
    }

    private static void assertSame(String written, String expected) {
        List<String> one = List.of(written.split("\\|", -1));
        List<String> other = List.of(expected.split("\\|", -1));
        assertThat(one).hasSameSizeAs(other);
        for (int cell = 0; cell < one.size(); cell++) {
            Optional<Double> number = cell == MODEL_COLUMN ? number(one.get(cell)) : Optional.empty();
            if (number.isPresent()) {
                double now = number(other.get(cell)).orElseThrow();
                assertThat(number.get()).as(written).isCloseTo(now, within(FEW_WOMEN * Math.abs(now)));
            } else {
                assertThat(one.get(cell)).isEqualTo(other.get(cell));
            }
        }
    }

    private static Optional<Double> number(String cell) {
        Matcher number = Pattern.compile("-?\\d+(\\.\\d+)?").matcher(cell);
        return number.find() ? Optional.of(Double.parseDouble(number.group())) : Optional.empty();
    }

    /** A share lies in the interval that so many real women leave, or its miss is explained. */
    @ParameterizedTest
    @MethodSource("shares")
    void shareLiesInItsIntervalOrItsMissIsExplained(String key) {
        SharesTable.Row row = SharesTable.row(key, ALL);
        assertThat(row.isExplained())
                .as("%s: %s in %s", key, row.model().value(), row.band())
                .isEqualTo(!row.holds());
    }

    static Stream<String> shares() {
        return ALL.shares().keySet().stream();
    }

    @Test
    void everyShareOfTheCollectionIsAnswered() {
        assertThat(ALL.shares().keySet()).containsExactlyInAnyOrderElementsOf(SharesTable.keys());
    }

    private static Stream<String> lines() {
        Stream<String> head = Stream.of(
                "| row | quantity | condition | published | band | virtual women (95 %) | verdict | could it have failed? | asked | source |",
                "|---|---|---|---|---|---|---|---|---|---|");
        Stream<String> rows = ANSWERS.keySet().stream().sorted().map(ManyWomenTest::line);
        Stream<String> misses =
                KNOWN_MISSES.entrySet().stream().map(miss -> "| " + miss.getKey() + " | " + miss.getValue() + " |");
        return Stream.of(
                        evidence(),
                        head,
                        rows,
                        Stream.of("", "| missed | best explanation |", "|---|---|"),
                        misses,
                        SharesTable.lines(ALL))
                .flatMap(lines -> lines);
    }

    /** How many rows could have refuted the model, and how many lie inside. */
    private static Stream<String> evidence() {
        Stream<String> kinds = ANSWERS.keySet().stream()
                .map(id -> published(id).evidence())
                .distinct()
                .sorted(Comparator.reverseOrder());
        return Stream.of(
                        Stream.of("| could it have failed? | rows | inside |", "|---|---|---|"),
                        kinds.map(kind ->
                                counted(kind, id -> published(id).evidence().equals(kind))),
                        Stream.of(counted("all", id -> true), ""))
                .flatMap(lines -> lines);
    }

    private static String counted(String words, Predicate<String> counts) {
        List<String> rows = ANSWERS.keySet().stream().filter(counts).toList();
        long inside = rows.stream().filter(id -> !KNOWN_MISSES.containsKey(id)).count();
        return "| " + words + " | " + rows.size() + " | " + inside + " |";
    }

    private static String line(String id) {
        PublishedRow row = published(id);
        Answer answer = answer(id);
        double scale = row.scale();
        return "| " + id + " | " + row.quantity() + " | "
                + row.condition().replace('[', '(').replace(']', ')') + " | "
                + row.value() + " " + row.unit() + " | " + row.band() + " | " + words(answer.model(), scale) + " | "
                + (row.holds(answer.model().value()) ? "inside" : "**misses**")
                + " | " + row.evidence() + " | `" + answer.who() + "` | [@" + answer.source() + "] |";
    }

    private static String words(Estimate model, double scale) {
        String value = rounded(scale * model.value());
        return model.hasInterval()
                ? value + " (" + rounded(scale * model.low()) + " to " + rounded(scale * model.high()) + ")"
                : value;
    }

    private static String rounded(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Answer answer(String id) {
        return ANSWERS.get(id);
    }

    private static PublishedRow published(String id) {
        return PublishedRow.ALL.get(id);
    }
}
