package org.oxytocinlab.engine.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.engine.Plan;

/** What a ledger calls that which was done, and that it is read back. */
class DeedTest {

    @ParameterizedTest
    @EnumSource
    void wordsOfOneDeedAreReadBack(Deed deed) {
        assertThat(Deed.written(deed.words())).contains(List.of(deed));
    }

    @Test
    void severalDeedsAreOneLine() {
        List<Deed> deeds = List.of(Deed.SET_RATE, Deed.HALVE, Deed.STOP);

        assertThat(Deed.words(deeds)).isEqualTo("set rate, then halve, then stop");
        assertThat(Deed.written("set rate, then halve, then stop")).contains(deeds);
        assertThat(Deed.words(List.of())).isEqualTo("no change");
        assertThat(Deed.written("no change")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "faint", "stop, then faint", "stop, then ", "no change, then stop", "Stop"})
    void whatIsNoDeedIsNotRead(String words) {
        assertThat(Deed.written(words)).isEmpty();
    }

    @Test
    void aMarkSaysWhatRunsFromThenOn() {
        assertThat(Deed.HALVE.told(Plan.rate("4"))).isEqualTo("halved to 4 mU/min");
        assertThat(Deed.STOP.told(Plan.rate("0"))).isEqualTo("stopped");
    }
}
