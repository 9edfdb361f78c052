package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.result.Trajectory;

/** A ledger is read back as it was written. */
class DecisionTableTest {
    private static final List<Decision> LEDGER = List.of(
            decision(0, Rule.Effect.START, "0", "2", Deed.START).hanging(0),
            decision(30.5, new Rule.Safety("tachysystole (NICHD 2008)"), "2", "1", Deed.HALVE),
            decision(60, Rule.Obstacle.BY_HAND, "1", "4", Deed.SET_RATE, Deed.HALVE),
            decision(90, Rule.Obstacle.COOL_DOWN, "4", "4"));

    @Test
    void whatAReplayNeedsIsReadBack() throws QuantityFault {
        List<Decision> read = DecisionTable.read(text());

        assertThat(read).hasSameSizeAs(LEDGER);
        for (int i = 0; i < read.size(); i++) {
            Decision written = LEDGER.get(i);
            assertThat(read.get(i).time()).isEqualTo(written.time());
            assertThat(read.get(i).rule()).isEqualTo(written.rule());
            assertThat(read.get(i).deeds()).isEqualTo(written.deeds());
            assertThat(read.get(i).before()).isEqualTo(written.before());
            assertThat(read.get(i).after()).isEqualTo(written.after());
            assertThat(read.get(i).leg()).isEqualTo(written.leg());
            assertThat(read.get(i).isDoneByHand()).isEqualTo(i == 2);
        }
    }

    @Test
    void whatNobodyCanDoIsNotRead() {
        assertThatThrownBy(() -> DecisionTable.read(text().replace(",halve,", ",faint,")))
                .isInstanceOf(QuantityFault.class)
                .hasMessage("row 2 of the ledger cannot be read");
    }

    private static String text() {
        Trajectory run = new Trajectory(
                new double[] {0, 90},
                Map.of(),
                List.of(),
                List.of(),
                LEDGER,
                List.of(),
                (variable, time) -> Double.NaN,
                List.of());
        return new String(DecisionTable.of(run), StandardCharsets.UTF_8);
    }

    private static Decision decision(double time, Rule rule, String before, String after, Deed... deeds) {
        Reading seen = Reading.of(time, List.of());
        return new Decision(seen, rule, List.of(deeds), rate(before), rate(after), List.of());
    }

    private static Quantity rate(String value) {
        return Quantity.of(value, Unit.MILLIUNIT_PER_MINUTE);
    }
}
