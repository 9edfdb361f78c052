package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.engine.therapy.Regimen.Leg;

/** A protocol that hangs a bag with each leg: 20 drops/mL, so 30 drops/min of 5 mU/mL are 7.5 mU/min. */
class BagOfALegTest {

    @Test
    void dripsStartFromNothingAndTheNextBagIsHungWithFewerDrops() {
        assertThat(delivered(leg("2.5", 10, 30), leg("5", 20, 40))).containsExactly(2.5, 5.0, 7.5, 10.0, 15.0, 20.0);
    }

    @Test
    void theNextBagIsHungEvenWhenTheDropsStayTheSame() {
        assertThat(delivered(leg("2.5", 10, 30), leg("5", 30, 50))).containsExactly(2.5, 5.0, 7.5, 15.0, 20.0, 25.0);
    }

    private static List<Double> delivered(Leg... legs) {
        Case asked = Cases.lasting(180)
                .sensitivity(0.01)
                .from(Bag.STANDARD)
                .on(Plan.legs(30, legs).protocol())
                .asked();
        Trajectory run = Simulation.of(asked);

        assertThat(run.happenings().stream().filter(one -> one.kind() == Happening.Kind.BAG))
                .extracting(Happening::at)
                .containsExactly(0.0, 90.0);
        return List.of(15, 45, 75, 105, 135, 165).stream()
                .map(time -> run.at(Variable.OXYTOCIN_RATE, time))
                .toList();
    }

    private static Leg leg(String units, int from, int to) {
        Bag bag = new Bag(
                Quantity.of(units, Unit.INTERNATIONAL_UNIT),
                Quantity.of("500", Unit.MILLILITRE),
                FluidLibrary.LACTATED_RINGERS,
                true);
        return new Leg(bag, drops(from), drops(10), drops(to));
    }

    private static Quantity drops(int perMinute) {
        return Quantity.of(perMinute, Unit.DROP_PER_MINUTE);
    }
}
