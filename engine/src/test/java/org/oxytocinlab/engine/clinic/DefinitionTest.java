package org.oxytocinlab.engine.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.oxytocinlab.engine.Look;
import org.oxytocinlab.engine.Strip;

/** Every definition at its boundaries, on strips made by hand. */
class DefinitionTest {
    private static final double NONE = Double.NaN;

    /** Onsets every so many seconds over 1800 s, the first at 0; the count times 3 is the number of onsets. */
    @ParameterizedTest
    @CsvSource({
        "90, 20, 6.67, true",
        "100, 18, 6.00, true",
        "110, 17, 5.67, true",
        "115, 16, 5.33, true",
        "120, 15, 5.00, false",
        "150, 12, 4.00, false",
        "200, 9, 3.00, false"
    })
    void countsTheVectorsAsNichdDoes(double seconds, int onsets, double perTen, boolean tachysystole) {
        Reading look = seeing(30, Strip.every(seconds, 0, 30));

        assertThat(look.onsetsInLast(30)).isEqualTo(onsets);
        assertThat(look.perTenMinutes()).isEqualTo(onsets / 3.0).isCloseTo(perTen, within(0.005));
        assertThat(Definition.NICHD_2008.tachysystole(look)).isEqualTo(tachysystole);
    }

    /** Each line: look, number of onsets in each 10 min before it, the latest last, and who calls it tachysystole. */
    @ParameterizedTest
    @CsvSource({
        "30, 5, 5, 5, WHO",
        "30, 5, 5, 6, NICHD_2008 ACOG_1999 TEXTBOOK WHO",
        "30, 4, 5, 6, ACOG_1999 TEXTBOOK WHO",
        "30, 0, 6, 6, ACOG_1999 TEXTBOOK WHO NICE CLARK",
        "30, 0, 5, 7, ACOG_1999 TEXTBOOK WHO",
        "30, 0, 7, 5, WHO",
        "30, 6, 6, 0, CLARK",
        "30, 6, 6, 4, NICHD_2008 CLARK",
        "30, 6, 0, 6, ACOG_1999 TEXTBOOK WHO",
        "30, 6, 5, 5, NICHD_2008 WHO",
        "30, 6, 5, 4, ''",
        "30, 8, 8, 0, NICHD_2008 CLARK",
        "30, 4, 4, 4, ''",
        "29.9, 6, 6, 6, ACOG_1999 TEXTBOOK WHO NICE CLARK",
        "20, 0, 6, 6, ACOG_1999 TEXTBOOK WHO NICE CLARK",
        "19.9, 0, 6, 6, ACOG_1999 TEXTBOOK WHO",
        "10, 0, 0, 6, ACOG_1999 TEXTBOOK WHO",
        "10, 0, 0, 5, WHO",
        "9.9, 0, 0, 6, ''"
    })
    void callsTachysystoleWhatItsSourceCallsSo(double time, int first, int second, int third, String who) {
        List<Contraction> strip = new ArrayList<>(Strip.spread(first, time - 30, time - 20, Strip.SHORT));
        strip.addAll(Strip.spread(second, time - 20, time - 10, Strip.SHORT));
        strip.addAll(Strip.spread(third, time - 10, time, Strip.SHORT));

        assertThat(Arrays.stream(Definition.values()).filter(one -> one.tachysystole(seeing(time, strip))))
                .extracting(Definition::name)
                .containsExactlyInAnyOrder(who.isEmpty() ? new String[0] : who.split(" "));
    }

    @Test
    void windowsHoldTheirStartAndNotTheirEnd() {
        List<Contraction> strip = Strip.at(10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 40);

        assertThat(seeing(40, strip).onsetsInLast(30)).isEqualTo(11);
        assertThat(seeing(40, strip).onsetsInLast(10)).isEqualTo(1);
        assertThat(seeing(30, strip).onsetsBetween(20, 10)).isEqualTo(5);
        assertThat(seeing(30, strip).inTenMinutes()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "1.000001, false", "0.5, true", "2, false"})
    void theTextbookAlsoCountsContractionsWithinAMinuteOfEachOther(double apart, boolean tachysystole) {
        Reading look = seeing(30, Strip.at(5, 5 + apart));

        assertThat(Definition.TEXTBOOK.tachysystole(look)).isEqualTo(tachysystole);
        assertThat(Definition.NICE.tachysystole(look)).isFalse();
    }

    /** Two contractions of so many seconds, tone [mmHg] and Montevideo units, and who calls it hypertonus. */
    @ParameterizedTest
    @CsvSource({
        "60, 60, NaN, NaN, ''",
        "60, 60.001, NaN, NaN, WHO",
        "119.9, 60, NaN, NaN, WHO",
        "120, 60, NaN, NaN, WHO NICE TEXTBOOK",
        "60, 120.1, NaN, NaN, WHO NICE TEXTBOOK ACOG_1999",
        "120.1, 120, NaN, NaN, WHO NICE TEXTBOOK ACOG_1999",
        "120.1, 120.1, NaN, NaN, WHO NICE TEXTBOOK ACOG_1999 CLARK",
        "45, 45, 24.9, 299.9, ''",
        "45, 45, 25, 200, CLARK",
        "45, 45, 10, 300, CLARK"
    })
    void callsHypertonusWhatItsSourceCallsSo(double one, double other, double tone, double montevideo, String who) {
        List<Contraction> strip = List.of(Strip.contraction(15, one), Strip.contraction(25, other));
        Reading look =
                Look.at(30).seeing(strip).tone(tone).montevideo(montevideo).reading();

        assertThat(Arrays.stream(Definition.values()).filter(definition -> definition.hypertonus(look)))
                .extracting(Definition::name)
                .containsExactlyInAnyOrder(who.isEmpty() ? new String[0] : who.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Definition.class)
    void nobodyIsAlarmedByAnEmptyStrip(Definition definition) {
        Reading look = Look.at(30).tone(NONE).montevideo(NONE).reading();

        assertThat(definition.tachysystole(look)).isFalse();
        assertThat(definition.hypertonus(look)).isFalse();
    }

    @Test
    void nothingThatNeedsHalfAnHourIsKnownBefore() {
        Reading look = seeing(29.999, Strip.every(60, 0, 29.999));

        assertThat(look.perTenMinutes()).isNaN();
        assertThat(new Count(look.seen()).montevideoUnits(look.time())).isNaN();
        assertThat(Definition.NICHD_2008.tachysystole(look)).isFalse();
        assertThat(look.contractions()).as("the last 10 min stand in").isEqualTo(10);
        assertThat(seeing(9.999, look.seen()).contractions()).isNaN();
    }

    @Test
    void everyDefinitionIsFoundByItsNameInAnyCase() {
        for (Definition definition : Definition.values()) {
            assertThat(Definition.named(definition.words().toUpperCase(java.util.Locale.ROOT)))
                    .contains(definition);
        }
        assertThat(Definition.named("NICHD")).isEmpty();
    }

    private static Reading seeing(double time, List<Contraction> strip) {
        return Look.at(time).seeing(strip).reading();
    }
}
