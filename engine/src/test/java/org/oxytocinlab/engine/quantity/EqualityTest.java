package org.oxytocinlab.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Equality that is written out, where that of a record would do but for its time. */
class EqualityTest {
    private static final Published CLEARANCE = clearance("20", "oxy2001");

    @Test
    void aQuantityIsItsNumberAndItsUnit() {
        Quantity six = Quantity.of("6", Unit.MILLIUNIT_PER_MINUTE);
        assertThat(six)
                .isEqualTo(Quantity.of("6.0", Unit.MILLIUNIT_PER_MINUTE))
                .hasSameHashCodeAs(Quantity.of("6.0", Unit.MILLIUNIT_PER_MINUTE))
                .isNotEqualTo(Quantity.of("7", Unit.MILLIUNIT_PER_MINUTE))
                .isNotEqualTo(Quantity.of("6", Unit.UNIT_PER_HOUR))
                .isNotEqualTo("6 mU/min");
    }

    @Test
    void aParameterIsAllThatIsSaidOfIt() {
        assertThat(clearance("20", "oxy2001")).isEqualTo(CLEARANCE).hasSameHashCodeAs(CLEARANCE);
        for (Published other : List.of(
                clearance("21", "oxy2001"),
                clearance("20", "oxy2002"),
                Published.named("clearance", "Cl", "how fast")
                        .is("20", Unit.ONE)
                        .measured("oxy2001", "p. 1"),
                Published.named("clearance", "CL", "how slow")
                        .is("20", Unit.ONE)
                        .measured("oxy2001", "p. 1"),
                Published.named("volume", "CL", "how fast").is("20", Unit.ONE).measured("oxy2001", "p. 1"),
                Published.named("clearance", "CL", "how fast")
                        .is("20", Unit.ONE)
                        .in(Published.Domain.ANY)
                        .measured("oxy2001", "p. 1"))) {
            assertThat(other).isNotEqualTo(CLEARANCE);
        }
    }

    private static Published clearance(String value, String source) {
        return Published.named("clearance", "CL", "how fast")
                .is(value, Unit.ONE)
                .measured(source, "p. 1");
    }
}
