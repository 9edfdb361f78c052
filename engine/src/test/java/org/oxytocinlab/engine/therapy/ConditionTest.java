package org.oxytocinlab.engine.therapy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.oxytocinlab.engine.quantity.Quantity.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.engine.Look;
import org.oxytocinlab.engine.Plan;
import org.oxytocinlab.engine.Strip;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;

/** On which side of its limit a condition is met, and that what could not be seen meets none. */
class ConditionTest {
    private static final Reading QUIET = Look.at(60).reading();
    private static final Condition FETAL = new SafetyRule.FetalFlag(FetalStatus.CATEGORY_II);
    private static final Condition RATE = new SafetyRule.RateAtLeast(Plan.rate("20"));
    private static final Condition TOTAL = new SafetyRule.TotalAtLeast(Quantity.of("5", Unit.INTERNATIONAL_UNIT));

    private static Stream<Arguments> limits() {
        Quantity litres = Quantity.of("2", Unit.LITRE);
        Condition balance = new SafetyRule.FluidAbove(litres);
        Condition fluidIn = new SafetyRule.FluidInAbove(litres);
        Condition sodium = new SafetyRule.SodiumBelow(Quantity.of("130", Unit.MILLIMOLE_PER_LITRE));
        Condition dilated = new SafetyRule.DilatedFrom(5);
        Look look = Look.at(60);
        return Stream.of(
                Arguments.of(
                        new SafetyRule.TooMany(Definition.NICHD_2008),
                        look.seeing(Strip.spread(16, 30, 60, 45)).reading(),
                        look.seeing(Strip.spread(15, 30, 60, 45)).reading()),
                Arguments.of(
                        new SafetyRule.TooLong(Definition.NICE),
                        look.seeing(Strip.spread(1, 30, 60, 121)).reading(),
                        look.seeing(Strip.spread(1, 30, 60, 119)).reading()),
                Arguments.of(FETAL, look.fetus(FetalStatus.CATEGORY_III).reading(), QUIET),
                Arguments.of(
                        balance,
                        look.balance(2001).reading(),
                        look.balance(2000).reading()),
                Arguments.of(fluidIn, accounted(2001, 0), accounted(2000, 0)),
                Arguments.of(
                        sodium, look.sodium(129.9).reading(), look.sodium(130).reading()),
                Arguments.of(TOTAL, accounted(0, 5000), accounted(0, 4999)),
                Arguments.of(dilated, look.cervix(5).reading(), look.cervix(4.9).reading()));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void aLimitHasTwoSides(Condition condition, Reading met, Reading notMet) {
        assertThat(condition.holds(met, 0)).as(condition.words()).isTrue();
        assertThat(condition.holds(notMet, 0)).as(condition.words()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("limits")
    void whatCouldNotBeSeenMeetsNothing(Condition condition) {
        assertThat(condition.holds(QUIET, 0)).as(condition.words()).isFalse();
    }

    @Test
    void theRateIsThatWhichIsBelieved() {
        assertThat(RATE.holds(QUIET, 20)).isTrue();
        assertThat(RATE.holds(QUIET, 19.9)).isFalse();
    }

    @Test
    void roundingInALongSumKeepsNothingBack() {
        assertThat(TOTAL.holds(accounted(0, 5000 - 1e-7), 0)).isTrue();
        assertThat(new StopRule(null, null, false, Quantity.of("5", Unit.INTERNATIONAL_UNIT))
                        .holds(accounted(0, 5000 - 1e-7), false))
                .isTrue();
    }

    @Test
    void severalConditionsMustHoldAtTheSameLook() {
        Condition both = new SafetyRule.Together(List.of(FETAL, RATE));
        Reading worse = Look.at(60).fetus(FetalStatus.CATEGORY_II).reading();

        assertThat(both.holds(worse, 20)).isTrue();
        assertThat(both.holds(worse, 19)).isFalse();
        assertThat(both.holds(QUIET, 20)).isFalse();
    }

    @Test
    void anyCauseEndsAProtocol() {
        assertThat(new StopRule(minutes(60), null, false).holds(QUIET, false)).isTrue();
        assertThat(new StopRule(minutes(61), null, false).holds(QUIET, true)).isFalse();
        assertThat(new StopRule(null, null, true).holds(QUIET, true)).isTrue();
        assertThat(new StopRule(null, 6.0, true).holds(QUIET, false)).isFalse();
        assertThat(new StopRule(minutes(61), 6.0, false)
                        .holds(Look.at(60).cervix(6).reading(), false))
                .isTrue();
    }

    @Test
    void everythingThatATargetAsksForMustHold() {
        Protocol.Target target = new Protocol.Target(
                Quantity.of("3", Unit.PER_TEN_MINUTES),
                Quantity.of("5", Unit.PER_TEN_MINUTES),
                Quantity.of("200", Unit.MONTEVIDEO_UNIT),
                Quantity.of("40", Unit.SECOND));
        Look nine = Look.at(60).seeing(Strip.spread(9, 30, 60, 40)).montevideo(200);

        assertThat(target.holds(nine.reading())).isTrue();
        assertThat(target.holds(nine.montevideo(199).reading())).isFalse();
        assertThat(target.holds(nine.montevideo(Double.NaN).reading())).isFalse();
        assertThat(target.holds(nine.seeing(Strip.spread(8, 30, 60, 40)).reading()))
                .isFalse();
        assertThat(target.holds(nine.seeing(Strip.spread(9, 30, 60, 39)).reading()))
                .isFalse();
    }

    private static Reading accounted(double fluidIn, double given) {
        return new Reading(
                60,
                List.of(),
                Double.NaN,
                Double.NaN,
                FetalStatus.NORMAL,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                fluidIn,
                given);
    }
}
