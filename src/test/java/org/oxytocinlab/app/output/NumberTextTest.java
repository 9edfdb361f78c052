package org.oxytocinlab.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0.0,0",
        "-0.0,0",
        "1.0,1",
        "-1.0,-1",
        "0.1,0.1",
        "-0.1,-0.1",
        "600.5,600.5",
        "1234567890.0,1234567890",
        "1234567890.25,1234567890",
        "123456789.4,123456789",
        "123456789.6,123456790",
        "3.3333333333333335,3.33333333",
        "0.33333333333333331,0.333333333",
        "0.0012345678949,0.00123456789",
        "9.9999999996,10",
        "0.99999999999,1",
        "-999999999.7,-1000000000",
        "0.000001,0.000001",
        "0.00000123456789123,0.00000123456789",
        "0.00000099999999999,1e-6",
        "1.5e-7,1.5e-7",
        "-1.5e-7,-1.5e-7",
        "1.23456789123e-300,1.23456789e-300",
        "4.9e-324,4.94065646e-324",
        "1e15,1e15",
        "1.23456789123e20,1.23456789e20",
        "999999999999999,999999999999999",
        "NaN,''",
        "Infinity,''",
        "-Infinity,''"
    })
    void numberIsPrintedWithNineDigits(double value, String text) {
        assertThat(NumberText.of(value)).isEqualTo(text);
    }

    static Stream<Double> manySizes() {
        Random random = new Random(20261121);
        return Stream.generate(() -> (random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(45) - 22))
                .limit(20_000);
    }

    @Test
    void everySizeAgreesWithExactRounding() {
        manySizes().forEach(value -> {
            BigDecimal exact = new BigDecimal(value);
            BigDecimal nine = exact.round(new MathContext(9, RoundingMode.HALF_EVEN));
            boolean isWhole = value == Math.rint(value) && Math.abs(value) < 1e15;
            assertThat(new BigDecimal(NumberText.of(value))).isEqualByComparingTo(isWhole ? exact : nine);
        });
    }

    static Stream<Locale> countries() {
        return Stream.of(Locale.forLanguageTag("tr-TR"), Locale.GERMANY, Locale.forLanguageTag("ar-EG-u-nu-arab"));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void countryChangesNothing(Locale country) {
        Locale before = Locale.getDefault();
        Locale.setDefault(country);
        try {
            assertThat(NumberText.of(-1234.5)).isEqualTo("-1234.5");
            assertThat(NumberText.of(1e-9)).isEqualTo("1e-9");
        } finally {
            Locale.setDefault(before);
        }
    }
}
