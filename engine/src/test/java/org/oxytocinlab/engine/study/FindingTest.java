package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Finding.Form;
import org.oxytocinlab.engine.study.Finding.Standing;

/** How a virtual trial stands beside what a real one found. */
class FindingTest {
    private static final Estimate PUBLISHED = new Estimate(1.31, 1.21, 1.42);

    @ParameterizedTest
    @CsvSource({
        "1.21, 1.1, 1.3, INSIDE",
        "1.42, 1.3, 1.5, INSIDE",
        "1.6, 1.48, 1.72, OUTSIDE",
        "1.1, 1.05, 1.2, OUTSIDE",
        "1.6, 1.42, 1.9, BY_CHANCE",
        "1, 0.2, 1.21, BY_CHANCE",
        "1, NaN, NaN, BY_CHANCE",
        "NaN, NaN, NaN, WITHOUT_A_NUMBER",
        "Infinity, NaN, NaN, WITHOUT_A_NUMBER"
    })
    void numberAndIntervalStandBesideTheLimits(double value, double low, double high, Standing expected) {
        Finding finding = new Finding("", Measure.TACHYSYSTOLE, Form.RATIO, 1, PUBLISHED, "satin1992");

        assertThat(finding.standing(new Estimate(value, low, high))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2.4, 2.1, 2.9, OUTSIDE", "2.4, 2.1, 3.2, BY_CHANCE", "3.5, 2.9, 4, INSIDE"})
    void limitMayBeMissing(double value, double low, double high, Standing expected) {
        Estimate atLeast = new Estimate(3, 3, Double.POSITIVE_INFINITY);
        Finding finding = new Finding("", Measure.TACHYSYSTOLE, Form.REDUCTION, 1, atLeast, "satin1992");

        assertThat(finding.standing(new Estimate(value, low, high))).isEqualTo(expected);
    }
}
