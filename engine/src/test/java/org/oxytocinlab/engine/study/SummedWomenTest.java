package org.oxytocinlab.engine.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.Sketch;
import org.oxytocinlab.engine.statistics.Spread;

/** Women who are summed up say what the same women say who are kept, but for quantiles, and for these within the stated error. */
class SummedWomenTest {
    /** Sums in another order have other last bits. */
    private static final double ROUNDING = 1e-9;

    private static final int REPLICATES = 3;

    private record Both(Outcomes kept, Outcomes summed) {}

    private static Both both(Trial.Design design, Arm... arms) {
        Trial trial = new Trial(
                List.of(arms), Women.VARIED, design, Criteria.STANDARD, 13, REPLICATES, 1, Measure.of(List.of(arms)));
        Outcomes kept = new Outcomes(trial);
        Outcomes summed = new Outcomes(trial, Columns.IN_MEMORY, trial.size() - 1);
        trial.carryOut(Workforce.ALONE, kept.andThen(summed));
        assertThat(kept.isExact()).isTrue();
        assertThat(summed.isExact()).isFalse();
        assertThat(Outcomes.bytes(trial, trial.size())).isPositive();
        assertThat(Outcomes.bytes(trial, trial.size() - 1)).isZero();
        return new Both(kept, summed);
    }

    private static Both usual(Trial.Design design) {
        return both(design, Women.climbing("low", "1"), Women.climbing("high", "6"));
    }

    private static void assertNear(Estimate found, Estimate expected) {
        assertSame(found.value(), expected.value(), ROUNDING);
        assertSame(found.low(), expected.low(), ROUNDING);
        assertSame(found.high(), expected.high(), ROUNDING);
    }

    /** Two numbers that agree within a part of them, or that both are none or infinite. */
    private static void assertSame(double found, double expected, double part) {
        if (Double.isFinite(expected)) {
            assertThat(found).isCloseTo(expected, within(part * Math.abs(expected) + ROUNDING));
        } else {
            assertThat(found).isEqualTo(Double.valueOf(expected));
        }
    }

    private static void assertSketched(Spread found, Spread expected) {
        assertSame(found.median(), expected.median(), Sketch.ERROR);
        assertSame(found.p5(), expected.p5(), Sketch.ERROR);
        assertSame(found.p95(), expected.p95(), Sketch.ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void armsSayTheSame(Trial.Design design) {
        Both both = usual(design);
        for (int arm = 0; arm < 2; arm++) {
            assertThat(both.summed().size(arm)).isEqualTo(both.kept().size(arm));
            for (Measure measure : both.kept().trial().measures()) {
                ArmSummary kept = ArmSummary.of(both.kept(), arm, measure);
                ArmSummary summed = ArmSummary.of(both.summed(), arm, measure);
                assertThat(summed.women()).isEqualTo(kept.women());
                assertThat(summed.share()).isEqualTo(kept.share());
                assertSketched(summed.spread(), kept.spread());
                assertNear(summed.moments().estimate(), kept.moments().estimate());
                assertSame(
                        Contrast.mean(both.summed(), measure, arm), Contrast.mean(both.kept(), measure, arm), ROUNDING);
                assertThat(both.summed().isAlike(measure)).isEqualTo(both.kept().isAlike(measure));
            }
            for (Baseline baseline : Baseline.ALL) {
                Sample kept = both.kept().baseline(arm, baseline);
                Sample summed = both.summed().baseline(arm, baseline);
                assertThat(summed.known()).isEqualTo(kept.known());
                assertThat(summed.lowest()).isEqualTo(Double.valueOf(kept.lowest()));
                assertThat(summed.highest()).isEqualTo(Double.valueOf(kept.highest()));
                assertSketched(summed.spread(), kept.spread());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void laterArmsSayTheSame(Trial.Design design) {
        Both both = usual(design);
        for (Measure measure : both.kept().trial().measures()) {
            assertContrasts(Contrast.of(both.summed(), measure, 1), Contrast.of(both.kept(), measure, 1));
            assertThat(Contrast.oddsRatio(both.summed(), measure, 1))
                    .isEqualTo(Contrast.oddsRatio(both.kept(), measure, 1));
            for (int replicate = 0; replicate < REPLICATES; replicate++) {
                assertContrasts(
                        Contrast.of(both.summed(), measure, 1, replicate),
                        Contrast.of(both.kept(), measure, 1, replicate));
            }
        }
    }

    private static void assertContrasts(Contrast found, Contrast expected) {
        assertThat(found.fewest()).isEqualTo(expected.fewest());
        assertThat(found.needed()).isEqualTo(expected.needed());
        assertNear(found.difference(), expected.difference());
        assertNear(found.ratio(), expected.ratio());
    }

    @ParameterizedTest
    @EnumSource
    void coursesSayTheSame(Trial.Design design) {
        Both both = usual(design);
        double[] times = both.kept().times();
        assertThat(both.summed().times()).isEqualTo(times);
        for (Variable variable : both.kept().trial().bands().variables()) {
            for (int arm = 0; arm < 2; arm++) {
                for (int time = 0; time < times.length; time++) {
                    assertSketched(
                            both.summed().spread(arm, variable, time),
                            both.kept().spread(arm, variable, time));
                }
            }
        }
    }

    @Test
    void equalArmsAreSeen() {
        Arm low = Women.climbing("low", "1");
        Both both = both(Trial.Design.PAIRED, low, Women.climbing("high", "6"), new Arm("again", low.asked()));
        for (Outcomes outcomes : List.of(both.kept(), both.summed())) {
            assertThat(IntStream.range(1, 3).filter(arm -> outcomes.areIdentical(0, arm)))
                    .containsExactly(2);
            assertThat(Contrast.of(outcomes, Measure.TOTAL_OXYTOCIN, 2).difference())
                    .isEqualTo(new Estimate(0, 0, 0));
            assertThat(Contrast.of(outcomes, Measure.TOTAL_OXYTOCIN, 2).ratio()).isEqualTo(new Estimate(1, 1, 1));
        }
    }

    @Test
    void nobodyIsKept() {
        Outcomes summed = usual(Trial.Design.PAIRED).summed();
        assertThatThrownBy(() -> summed.column(0, Measure.ADEQUATE)).hasMessageContaining("39 women are not kept");
        assertThatThrownBy(() -> summed.sample(0, Measure.BLOOD_LOSS)).hasMessageContaining("not computed");
    }
}
