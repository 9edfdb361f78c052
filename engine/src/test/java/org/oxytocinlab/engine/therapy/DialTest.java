package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/** What a pump or a giving set can be set to; 10 IU/L give 0.1 mL/h for a sixtieth of a mU/min. */
class DialTest {

    @ParameterizedTest
    @CsvSource({
        // 3 mL/h, 5.25 and 5.1 mL/h, 0.75 and 0.6 mL/h, less than 0.1 mL/h
        "10, 0.5, 0.5",
        "10, 0.875, 0.85",
        "10, 0.125, 0.1",
        "10, 0.03, 0",
        // 1.5 mL/h; 0.75 and 0.6 mL/h
        "40, 1, 1",
        "40, 0.5, 0.4",
        // 0.5 mL/h
        "60, 0.5, 0.5",
        "60, 0.25, 0.2"
    })
    void ordersInMilliunitsAreTenthsOfAMillilitreAnHour(double strength, String worked, String given) {
        Bag bag = Drugs.bag(strength, 1000, true);
        Quantity order = Quantity.of(worked, Unit.MILLIUNIT_PER_MINUTE);

        assertThat(down(bag, order)).isEqualTo(Quantity.of(given, Unit.MILLIUNIT_PER_MINUTE));
    }

    @Test
    void flowsAreCutOffAtATenthAndDropsAreWhole() {
        Bag bag = Drugs.bag(10, 1000, true);

        assertThat(down(bag, Quantity.of("5.25", Unit.MILLILITRE_PER_HOUR)))
                .isEqualTo(Quantity.of("5.2", Unit.MILLILITRE_PER_HOUR));
        assertThat(down(bag, Quantity.of("0.05", Unit.MILLILITRE_PER_HOUR)).isZero())
                .isTrue();
        assertThat(down(bag, Quantity.of("12.5", Unit.DROP_PER_MINUTE)))
                .isEqualTo(Quantity.of("12", Unit.DROP_PER_MINUTE));
    }

    @Test
    void undilutedDrugEndsAtAHundredth() {
        assertThat(down(null, Quantity.of("0.01", Unit.MILLIUNIT_PER_MINUTE)).isZero())
                .isFalse();
        assertThat(down(null, Quantity.of("0.009", Unit.MILLIUNIT_PER_MINUTE)).isZero())
                .isTrue();
    }

    @Test
    void whatThePumpIsAlreadySetToStays() {
        Bag odd = Drugs.bag(10, 333, true);
        for (String worked : List.of("7.77", "3.3", "1", "0.6")) {
            Quantity once = down(odd, Quantity.of(worked, Unit.MILLIUNIT_PER_MINUTE));
            assertThat(down(odd, once)).isEqualTo(once);
            assertThat(once).isLessThanOrEqualTo(Quantity.of(worked, Unit.MILLIUNIT_PER_MINUTE));
        }
    }

    @Test
    void aHandCannotHalveForEver() {
        Action[] halvings = new Action[12];
        for (int i = 0; i < halvings.length; i++) {
            halvings[i] = new Action.Halve(Quantity.minutes(10 * i + 10));
        }
        Prescription given = new Prescription(
                Drugs.bag(10, 1000, true),
                Device.STANDARD,
                Drugs.ladder("4", "1", "4", Unit.MILLIUNIT_PER_MINUTE, 30),
                List.of(),
                List.of(halvings));

        assertThatThrownBy(() -> Timeline.of(given, 200))
                .isInstanceOfSatisfying(
                        PrescriptionFault.class,
                        fault -> assertThat(fault.part().path()).isEqualTo("actions[6]"))
                .hasMessageContaining("less than a pump can deliver");
    }

    private static Quantity down(Bag bag, Quantity order) {
        return Dial.down(order, HangingBag.of(bag, PrescriptionPart.Only.BAG).setFlow(Device.STANDARD, order));
    }
}
