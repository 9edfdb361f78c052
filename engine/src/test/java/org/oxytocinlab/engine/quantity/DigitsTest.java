package org.oxytocinlab.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits follow the quantity. */
class DigitsTest {

    @ParameterizedTest
    @CsvSource({
        "136, MILLIMOLE_PER_LITRE, 136.0",
        "134.25, MILLIMOLE_PER_LITRE, 134.3",
        "82.6, MINUTE, 83",
        "0.3, MINUTE, 0",
        "14.06, MILLIUNIT_PER_MINUTE, 14.1",
        "12, MILLIUNIT_PER_MINUTE, 12",
        "0.25, MILLIUNIT_PER_MINUTE, 0.25",
        "8.4, INTERNATIONAL_UNIT, 8.40",
        "0.0034, INTERNATIONAL_UNIT, 0.0034",
        "1923.4, MILLILITRE, 1923",
        "3.667, PER_TEN_MINUTES, 3.7",
        "199.7, MONTEVIDEO_UNIT, 200",
        "0.345, ONE, 0.35",
        "NaN, MINUTE, –"
    })
    void valueHasTheDigitsOfItsQuantity(double value, Unit unit, String words) {
        assertThat(Digits.of(value, unit)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0.352, 500, 35", "0.352, 1000, 35.2", "0.352, 999, 35", "1, 5000, 100", "0, 12, 0"})
    void shareIsWholeBelowAThousandWomen(double share, int women, String words) {
        assertThat(Digits.percent(share, women)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1.308, 1.31",
        "12.34, 12.3",
        "250.7, 251",
        "0.0701, 0.070",
        "1, 1.00",
        "NaN, –",
        "Infinity, ∞",
        "0, 0.00"
    })
    void ratioHasTwoDecimalsOrTwoDigits(double ratio, String words) {
        assertThat(Digits.ratio(ratio)).isEqualTo(words);
    }

    /** Two numbers that look equal have no difference that could be read off. */
    @Test
    void numbersThatLookEqualDoNotDiffer() {
        Unit sodium = Unit.MILLIMOLE_PER_LITRE;
        assertThat(Digits.difference(135.96, 136.04, sodium)).isEqualTo("under 0.1");
        assertThat(Digits.difference(135.94, 136.04, sodium)).isEqualTo("-0.1");
        assertThat(Digits.difference(136, 136, sodium)).isEqualTo("0");
        assertThat(Digits.difference(120.4, 119.6, Unit.MINUTE)).isEqualTo("under 1");
        assertThat(Digits.difference(120.4, 119.4, Unit.MINUTE)).isEqualTo("+1");
        assertThat(Digits.points(0.002, 400)).isEqualTo("under 1");
        assertThat(Digits.points(0.002, 4000)).isEqualTo("+0.2");
    }

    /** No two numbers that print alike ever have a difference beside them. */
    @Test
    void noDifferenceStandsBesideEqualNumbers() {
        for (Unit unit : Unit.values()) {
            for (int i = 0; i < 400; i++) {
                double first = 100 + i * 0.037;
                double later = first + (i % 7) * 0.02;
                String difference = Digits.difference(later, first, unit);
                boolean alike = Digits.of(first, unit).equals(Digits.of(later, unit));
                assertThat(difference.startsWith("+") && alike)
                        .as("%s %s", first, unit)
                        .isFalse();
            }
        }
    }

    @Test
    void countryDoesNotMatter() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(Digits.of(1234.5, Unit.MILLIUNIT_PER_MINUTE)).isEqualTo("1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }
}
