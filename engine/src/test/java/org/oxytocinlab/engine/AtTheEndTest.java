package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;

/** What is done by hand at the last minute counts. */
class AtTheEndTest {
    private static final Quantity END = Quantity.minutes(120);
    private static final Quantity UNIT = Quantity.of("1", Unit.INTERNATIONAL_UNIT);

    @Test
    void aPushAndAnInjectionCountAndTheAccountsClose() {
        Trajectory run = Cases.lasting(120)
                .at(2.5)
                .actions(new Action.IvBolus(END, UNIT, Quantity.minutes(0)), new Action.ImDose(END, UNIT))
                .run();

        assertThat(Endpoint.TOTAL_OXYTOCIN.of(run)).isCloseTo(2.3, within(1e-12));
        assertThat(Endpoint.PEAK_INFUSED.of(run))
                .isEqualTo(Endpoint.FINAL_INFUSED.of(run))
                .isGreaterThan(100);
        assertThat(run.ledgers())
                .extracting(Ledger::error)
                .allSatisfy(error -> assertThat(error).isLessThan(1e-6));
        assertThat(run.happenings()).extracting(Happening::words).contains("bolus 1 IU", "1 IU IM");
    }

    @Test
    void aStopIsTheFinalRate() {
        Trajectory run =
                Cases.lasting(120).at(2.5).actions(new Action.Stop(END)).run();

        assertThat(Endpoint.FINAL_RATE.of(run)).isZero();
        assertThat(Endpoint.TOTAL_OXYTOCIN.of(run)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void aCaseInWhichNothingIsDoneAtTheEndIsWhatItWas() {
        Trajectory run = Cases.lasting(120).at(2.5).run();

        assertThat(Endpoint.FINAL_RATE.of(run)).isEqualTo(2.5);
    }
}
