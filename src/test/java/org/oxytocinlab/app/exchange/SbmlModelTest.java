package org.oxytocinlab.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.oxytocinlab.app.exchange.ShippedCases.ShippedRun;
import org.oxytocinlab.engine.result.Variable;
import org.sbml.jsbml.SBMLDocument;
import org.sbml.jsbml.SBMLReader;

/** Two readers take an exported model, and its equations give the curves of the run. */
class SbmlModelTest {
    private static final double TOLERANCE = 1e-9;

    private static final Pattern NUMBERS =
            Pattern.compile("(?:(?:size|initialAmount|value|multiplier|exponent|scale)=\"|<cn[^>]*>)([^<\"]*)[<\"]");

    /** One or two compartments; a protocol; pushes, slow and fast; the muscle; a pulsing pump; a birth on the way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plasma-one-compartment",
                "plasma-two-compartment",
                "tachysystole-drill",
                "bolus-by-mistake",
                "caesarean-slow",
                "third-stage-im",
                "pulsed-infusion",
                "labour-to-third-stage"
            })
    void equationsGiveTheLevelsOfTheRun(String name) throws Exception {
        ShippedRun shipped = ShippedCases.of(name);
        double[] times = shipped.run().times();
        double[][] solved = SbmlInterpreter.of(model(shipped)).at(times, SbmlModel.LEVEL, SbmlModel.EFFECT_SITE);

        double highest = 0;
        for (double level : shipped.run().of(Variable.INFUSED_OXYTOCIN)) {
            highest = Math.max(highest, level);
        }
        for (int i = 0; i < times.length; i++) {
            assertThat(solved[i][0])
                    .as("plasma at minute %s", times[i])
                    .isCloseTo(shipped.run().of(Variable.INFUSED_OXYTOCIN)[i], within(TOLERANCE * highest));
            assertThat(solved[i][1])
                    .as("effect site at minute %s", times[i])
                    .isCloseTo(shipped.run().of(Variable.EFFECT_SITE)[i], within(TOLERANCE * highest));
        }
    }

    @ParameterizedTest
    @MethodSource("org.oxytocinlab.app.exchange.ShippedCases#names")
    void anotherLibraryReadsItWithoutAnError(String name) throws XMLStreamException {
        String text = model(ShippedCases.of(name));
        SBMLDocument document = read(text);

        assertThat(document.getLevel()).isEqualTo(3);
        assertThat(document.getVersion()).isEqualTo(1);
        assertThat(document.getErrorCount()).isZero();
        assertThat(document.getModel().getNumRules()).isBetween(4, 7);
    }

    @Test
    void thatLibraryWouldSeeAnError() throws XMLStreamException {
        String text = model(ShippedCases.of("low-dose-induction"));
        String broken = text.replace("<ci>clearance</ci>", "<ci>clear</ci>");

        assertThat(broken).isNotEqualTo(text);
        assertThat(read(broken).getErrorCount()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("org.oxytocinlab.app.exchange.ShippedCases#names")
    void everythingHasAUnitAndNumbersArePlain(String name) {
        String text = model(ShippedCases.of(name));

        assertThat(text).doesNotContain("piecewise");
        assertThat(text.lines().filter(line -> line.contains("<parameter") || line.contains("<compartment ")))
                .allMatch(line -> line.contains(" units=\""));
        assertThat(text.lines().filter(line -> line.contains("<species")))
                .allMatch(line -> line.contains(" substanceUnits=\""));
        assertThat(text.lines().filter(line -> line.contains("<cn"))).allMatch(line -> line.contains(" sbml:units=\""));
        assertThat(NUMBERS.matcher(text).results().map(found -> found.group(1)))
                .hasSizeGreaterThan(10)
                .allMatch(number -> number.matches("-?\\d+(\\.\\d+)?"));
    }

    private static String model(ShippedRun shipped) {
        return SbmlModel.of(
                shipped.scenario().asked().title(),
                shipped.delivery(),
                shipped.kinetics(),
                LeftBehind.ofSbml(shipped.scenario().asked()));
    }

    /** Read and checked in no language: the library puts units into capitals, and there is no DİMENSİONLESS in its list. */
    private static SBMLDocument read(String text) throws XMLStreamException {
        Locale usual = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            SBMLDocument document = new SBMLReader().readSBMLFromString(text);
            document.checkConsistencyOffline();
            return document;
        } finally {
            Locale.setDefault(usual);
        }
    }
}
