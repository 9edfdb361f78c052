package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Cascade;
import org.oxytocinlab.engine.body.Drain;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Layout;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.solver.DormandPrince;
import org.oxytocinlab.engine.solver.Levels;

/** What drives the water of a woman is what its rates say, at any state and time. */
class CascadeTest {
    private static final int TIMES = 50;
    private static final Given GIVEN = new Given(
            List.of(
                    new Given.Flow(Substance.OXYTOCIN, 3, 20, 40),
                    new Given.Flow(Substance.WATER, 3, 0.004, 0.5),
                    new Given.Flow(Substance.ELECTROLYTES, 3, 0.3, 60)),
            Double.NaN);

    /** Urine [L] and what is excreted [mmol] so far from usual that drives reach their least. */
    private static final double[] WIDE = {0, 0, 0, 20, 1500};

    /** As bleeding would: water that another loop takes away. */
    private static final List<Drain> DRAINS =
            List.of(new Drain(Substance.WATER, now -> 0.001 * now.time()), new Drain(Substance.ELECTROLYTES, now -> 7));

    private final UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(42);
    private final WaterLoop water = Body.of(Woman.AT_TERM, Settings.STANDARD).water();
    private final Asked asked = asked();
    private final double[] times = new double[TIMES];
    private final double[][] states = new double[water.states().size()][TIMES];

    @Test
    void drivesAreThoseOfTheRates() {
        scatter();
        Cascade.Links links = water.links(TIMES, Memory.FRESH);
        asked.show(times, links::turnTo);
        double[][] drives = new double[states.length][TIMES];
        for (int i = 0; i < states.length; i++) {
            if (water.addends()[i] < 0) {
                links.drive(i, states, TIMES, drives[i]);
                limit(links, i, drives[i]);
            } else {
                drives[i] = states[water.addends()[i]];
            }
        }
        for (int time = 0; time < TIMES; time++) {
            double[] rates = rates(time);
            for (int i = 0; i < states.length; i++) {
                double delay = water.delays()[i];
                double drive = drives[i][time];
                double rate = Double.isInfinite(delay) ? drive : (drive - states[i][time]) / delay;
                assertThat(rate).as("%s", water.states().get(i)).isCloseTo(rates[i], within(1e-12));
                assertThat(rates[i]).isNotZero();
            }
        }
    }

    private void limit(Cascade.Links links, int state, double[] drive) {
        double[] least = new double[TIMES];
        double[] most = new double[TIMES];
        if (Arrays.stream(water.limited()).anyMatch(limited -> limited == state)) {
            links.limits(state, least, most);
            Arrays.setAll(drive, i -> Math.max(least[i], Math.min(most[i], drive[i])));
        }
    }

    private double[] rates(int time) {
        double[] state = new double[states.length];
        for (int i = 0; i < state.length; i++) {
            state[i] = states[i][time];
        }
        double[] rates = new double[states.length];
        asked.at(times[time], state, rates);
        return rates;
    }

    private void scatter() {
        for (int time = 0; time < TIMES; time++) {
            times[time] = 4 + 10 * time;
            double[] start = water.start();
            for (int i = 0; i < states.length; i++) {
                double share = random.nextDouble();
                states[i][time] = WIDE[i] == 0 ? (0.5 + share) * Math.max(0.3, start[i]) : (share - 0.5) * WIDE[i];
            }
        }
    }

    private Asked asked() {
        Mechanism.Part part = new Mechanism.Part(
                water,
                Stage.WATER,
                List.of(Stage.KINETICS),
                List.copyOf(water.takes()),
                Layout.of(water.states()),
                DormandPrince.STANDARD,
                new Ear(DRAINS));
        return new Asked(part, GIVEN, new Levels[] {new Slope()});
    }

    /** Levels that rise with time, each in its own way. */
    private static final class Slope implements Levels {
        @Override
        public void ahead(double from, double length, double[] nodes) {
            // Any time costs the same.
        }

        @Override
        public double at(int state, double time) {
            return 0.01 * (state + 1) * time;
        }
    }
}
