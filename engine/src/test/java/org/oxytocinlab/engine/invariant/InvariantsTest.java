package org.oxytocinlab.engine.invariant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.oxytocinlab.engine.result.Variable.EFFECT_SITE;
import static org.oxytocinlab.engine.result.Variable.INFUSED_OXYTOCIN;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;

/** What holds for every woman and every prescription, over 500 cases drawn at random. */
class InvariantsTest {
    /** What the solver promises, relative to the larger of the value and a thousandth of its peak. */
    private static final double RELATIVE = 1e-9;

    private static final double FLOOR = 1e-3;
    private static final int LOOKS = 40;

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accountsClose(long seed) {
        Trajectory run = RandomCase.of(seed).run();
        assertThat(run.ledgers()).hasSize(3);
        for (Ledger ledger : run.ledgers()) {
            // A Runge-Kutta method keeps sums of states to rounding, over a few thousand steps.
            assertThat(ledger.error()).as(ledger.of()).isLessThan(1e-9);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doubledDosesDoubleInfusedPlasma(long seed) {
        Trajectory run = RandomCase.of(seed).run();
        Trajectory doubled = RandomCase.of(seed, 2, 0).run();
        agree(run.end(), t -> doubled.at(INFUSED_OXYTOCIN, t), t -> 2 * run.at(INFUSED_OXYTOCIN, t));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void laterTherapyActsLaterAndNotOtherwise(long seed) {
        double shift = 37;
        Cases asked = RandomCase.of(seed, 1, 0);
        Trajectory run = asked.run();
        Trajectory later = RandomCase.of(seed, 1, shift).run();
        UterineDrive drive = Body.of(asked.woman(), asked.settings()).uterus().drug();
        agree(run.end(), t -> later.at(INFUSED_OXYTOCIN, t + shift), t -> run.at(INFUSED_OXYTOCIN, t));
        agree(run.end(), t -> later.at(EFFECT_SITE, t + shift), t -> run.at(EFFECT_SITE, t));
        agree(run.end(), t -> drive.drive(later.at(EFFECT_SITE, t + shift)), t -> drive.drive(run.at(EFFECT_SITE, t)));
    }

    private static void agree(double end, DoubleUnaryOperator model, DoubleUnaryOperator expected) {
        double[] times = IntStream.range(0, LOOKS)
                .mapToDouble(look -> end * (look + 0.618) / LOOKS)
                .toArray();
        double peak = IntStream.rangeClosed(0, 1000)
                .mapToDouble(look -> expected.applyAsDouble(end * look / 1000))
                .max()
                .orElseThrow();
        for (double time : times) {
            double value = expected.applyAsDouble(time);
            assertThat(model.applyAsDouble(time))
                    .as("at %s min", time)
                    .isCloseTo(value, within(RELATIVE * Math.max(value, FLOOR * peak)));
        }
    }
}
