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
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Sign.Side;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Condition;

/** On which side of its limit a condition is met, and that what could not be seen meets none. */
class ConditionTest {
    private static final Reading QUIET = Look.at(60).reading();
    private static final Condition FETAL = new SafetyRule.FetalFlag(FetalStatus.CATEGORY_II);
    private static final Condition RATE = new SafetyRule.RateAtLeast(Plan.rate("20"));
    private static final Condition TOTAL =
            new SafetyRule.SignLimit(Sign.TOTAL_OXYTOCIN, Side.FROM, Quantity.of("5", Unit.INTERNATIONAL_UNIT));

    private static Stream<Arguments> limits() {
        Quantity litres = Quantity.of("2", Unit.LITRE);
        Condition balance = new SafetyRule.SignLimit(Sign.FLUID_BALANCE, Side.ABOVE, litres);
        Condition fluidIn = new SafetyRule.SignLimit(Sign.FLUID_IN, Side.ABOVE, litres);
        Condition sodium =
                new SafetyRule.SignLimit(Sign.SODIUM, Side.BELOW, Quantity.of("130", Unit.MILLIMOLE_PER_LITRE));
        Condition dilated = new SafetyRule.SignLimit(Sign.DILATATION, Side.FROM, Quantity.of("5", Unit.CENTIMETRE));
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

    private static Stream<Arguments> signs() {
        Look look = Look.at(60);
        return Stream.of(
                Arguments.of(
                        limit(Sign.URINE_FLOW, Side.BELOW, "30", Unit.MILLILITRE_PER_HOUR),
                        look.reading(Sign.URINE_FLOW, 29.9).reading(),
                        look.reading(Sign.URINE_FLOW, 30).reading()),
                Arguments.of(
                        limit(Sign.ARTERIAL_PRESSURE, Side.BELOW, "65", Unit.MILLIMETRE_OF_MERCURY),
                        look.reading(Sign.ARTERIAL_PRESSURE, 64.9).reading(),
                        look.reading(Sign.ARTERIAL_PRESSURE, 65).reading()),
                Arguments.of(
                        limit(Sign.PULSE, Side.ABOVE, "120", Unit.BEAT_PER_MINUTE),
                        look.reading(Sign.PULSE, 120.1).reading(),
                        look.reading(Sign.PULSE, 120).reading()),
                Arguments.of(
                        limit(Sign.TIME_ADEQUATE, Side.FROM, "4", Unit.HOUR),
                        look.reading(Sign.TIME_ADEQUATE, 240).reading(),
                        look.reading(Sign.TIME_ADEQUATE, 239).reading()));
    }

    private static Condition limit(Sign sign, Side side, String value, Unit unit) {
        return new SafetyRule.SignLimit(sign, side, Quantity.of(value, unit));
    }

    @ParameterizedTest
    @MethodSource({"limits", "signs"})
    void aLimitHasTwoSides(Condition condition, Reading met, Reading notMet) {
        assertThat(condition.holds(met, 0)).as(condition.words()).isTrue();
        assertThat(condition.holds(notMet, 0)).as(condition.words()).isFalse();
    }

    @ParameterizedTest
    @MethodSource({"limits", "signs"})
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
        return Look.at(60)
                .reading(Sign.FLUID_IN, fluidIn)
                .reading(Sign.TOTAL_OXYTOCIN, given)
                .reading();
    }
}
