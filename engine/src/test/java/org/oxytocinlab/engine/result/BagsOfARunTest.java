package org.oxytocinlab.engine.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Bag.WhenEmpty;
import org.oxytocinlab.engine.therapy.FluidLibrary;

/** Bags that are hung and bags that run dry are counted, whatever a mark calls it; 100 mL at 60 mL/h last 100 min. */
class BagsOfARunTest {
    private static final Action RUN = new Action.SetRate(minutes(0), Quantity.of("60", Unit.MILLILITRE_PER_HOUR));
    private static final Action DROPS =
            new Action.ChangeDropFactor(minutes(20), Quantity.of("10", Unit.DROP_PER_MILLILITRE));

    @Test
    void aGivingSetIsNoBag() {
        counts(run(WhenEmpty.RENEW, 90, RUN, DROPS), 0, 0);
    }

    @Test
    void aBagThatIsRenewedHangsAnotherAndIsNeverFoundEmpty() {
        counts(run(WhenEmpty.RENEW, 250, RUN), 2, 0);
    }

    @Test
    void aBagThatEndsTheDripIsEmptyAndNoneIsHung() {
        counts(run(WhenEmpty.STOP, 250, RUN), 0, 1);
    }

    @Test
    void aBagThatRunsDryUntilAnotherHangsIsBoth() {
        counts(run(WhenEmpty.UNFORESEEN, 180, RUN, new Action.ChangeBag(minutes(110), bag(WhenEmpty.RENEW))), 1, 1);
    }

    private static void counts(Trajectory run, double hung, double empty) {
        assertThat(Endpoint.BAG_CHANGES.of(run)).as("hung").isEqualTo(hung);
        assertThat(Endpoint.EMPTY_BAGS.of(run)).as("empty").isEqualTo(empty);
    }

    private static Trajectory run(WhenEmpty whenEmpty, double minutes, Action... actions) {
        return Simulation.of(
                Cases.lasting(minutes).from(bag(whenEmpty)).actions(actions).asked());
    }

    private static Bag bag(WhenEmpty whenEmpty) {
        return new Bag(
                Quantity.of("1", Unit.INTERNATIONAL_UNIT),
                Quantity.of("100", Unit.MILLILITRE),
                FluidLibrary.LACTATED_RINGERS,
                whenEmpty);
    }
}
