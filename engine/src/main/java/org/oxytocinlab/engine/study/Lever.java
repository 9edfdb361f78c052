package org.oxytocinlab.engine.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Catalogue;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Regimen;

/** Something of a case that a sweep sets to one value after another: part of the plan for the rate, of the woman, or of the model. */
public final class Lever {
    private static final String NO_LADDER = "the plan is no ladder of one leg, with a start, a step and an interval";
    private static final String NO_STEP = "the increase of the plan is no step";
    private static final String NO_RATE = "the plan is not one rate, as in 'regimen: {rate: 4 mU/min}'";
    private static final String FITS = "";

    public static final Lever START = ofLadder(
            "start",
            Dimension.OXYTOCIN_RATE,
            (leg, start) -> new Regimen.Leg(leg.bag(), start, leg.step(), leg.maximum()));
    public static final Lever STEP = ofLadder(
            "step",
            Dimension.OXYTOCIN_RATE,
            (leg, step) -> new Regimen.Leg(leg.bag(), leg.start(), step, leg.maximum()));
    public static final Lever MAXIMUM = ofLadder(
            "maximum", Dimension.OXYTOCIN_RATE, (leg, top) -> new Regimen.Leg(leg.bag(), leg.start(), leg.step(), top));
    public static final Lever INTERVAL =
            new Lever("interval", Dimension.TIME, Stated.NOTHING, Lever::ladder, (to, time) -> by(to, every(to, time)));

    /** Of a plan that is one rate from the start to the end. */
    public static final Lever RATE = new Lever(
            "rate",
            Dimension.OXYTOCIN_RATE,
            Stated.NOTHING,
            Lever::oneRate,
            (to, rate) ->
                    by(to, new Regimen.RateList(List.of(new Regimen.TimedRate(Quantity.of("0", Unit.MINUTE), rate)))));

    public static final Lever SENSITIVITY = ofWoman(
            "sensitivity",
            Dimension.NUMBER,
            Characteristic.SENSITIVITY,
            (to, value) -> to.with(to.woman().answering(value)));
    public static final Lever WEIGHT = ofWoman(
            "weight",
            Dimension.WEIGHT,
            Characteristic.WEIGHT,
            (to, value) -> to.with(to.woman().weighing(value)));
    public static final Lever GESTATION = ofWoman(
            "gestation",
            Dimension.GESTATION,
            Characteristic.GESTATION,
            (to, value) -> to.with(to.woman().pregnant(value, to.woman().parity())));

    /** Those that are no parameters of the model. */
    public static final List<Lever> OWN = List.of(START, STEP, INTERVAL, MAXIMUM, RATE, SENSITIVITY, WEIGHT, GESTATION);

    private final String words;
    private final Dimension dimension;
    private final Stated own;
    private final Function<Case, String> objection;
    private final BiFunction<Case, Quantity, Case> setting;

    private Lever(
            String words,
            Dimension dimension,
            Stated own,
            Function<Case, String> objection,
            BiFunction<Case, Quantity, Case> setting) {
        this.words = words;
        this.dimension = dimension;
        this.own = own;
        this.objection = objection;
        this.setting = setting;
    }

    private static Lever ofLadder(
            String words, Dimension dimension, BiFunction<Regimen.Leg, Quantity, Regimen.Leg> setting) {
        return new Lever(
                words,
                dimension,
                Stated.NOTHING,
                words.equals("step") ? Lever::steps : Lever::ladder,
                (to, value) -> by(
                        to, plan(to).with(List.of(setting.apply(plan(to).legs().get(0), value)))));
    }

    private static Lever ofWoman(
            String words, Dimension dimension, Characteristic what, BiFunction<Case, Quantity, Case> setting) {
        return new Lever(words, dimension, new Stated(Set.of(what), Set.of()), to -> FITS, setting);
    }

    /** A parameter of the model, for every woman. */
    public static Lever of(Published parameter) {
        return new Lever(
                parameter.name(),
                parameter.standard().dimension(),
                new Stated(Set.of(), Set.of(parameter)),
                to -> FITS,
                (to, value) -> {
                    Map<Published, Quantity> changed =
                            new HashMap<>(to.settings().changed());
                    changed.put(parameter, value);
                    return to.with(to.settings().changing(changed));
                });
    }

    /** The lever with this name, if there is one. */
    public static Optional<Lever> named(String words) {
        return OWN.stream()
                .filter(each -> each.words.equals(words))
                .findFirst()
                .or(() -> Catalogue.named(words).map(Lever::of));
    }

    /** The names of all. */
    public static List<String> names() {
        return Stream.concat(
                        OWN.stream().map(Lever::words), Catalogue.ALL.stream().map(Published::name))
                .toList();
    }

    /** What it is called in a study. */
    public String words() {
        return words;
    }

    /** What its values are. */
    public Dimension dimension() {
        return dimension;
    }

    /** Why a case does not have it; empty where it has. */
    public String objection(Case to) {
        return objection.apply(to);
    }

    /** The case with this value. */
    public Case applied(Case to, Quantity value) {
        return setting.apply(to, value);
    }

    /** The arm with this value, which no draw may change. */
    Arm applied(Arm to, Quantity value) {
        return new Arm(to.name(), applied(to.asked(), value), to.own().and(own));
    }

    private static Regimen plan(Case to) {
        return to.prescription().regimen();
    }

    private static Case by(Case to, Regimen plan) {
        return to.with(to.prescription().by(plan));
    }

    private static Regimen every(Case to, Quantity time) {
        return plan(to) instanceof Protocol protocol
                ? protocol.inIntervalsOf(time)
                : new Regimen.Ladder(plan(to).legs(), time, ((Regimen.Ladder) plan(to)).doubling());
    }

    private static String ladder(Case to) {
        return plan(to).legs().size() == 1 ? FITS : NO_LADDER;
    }

    private static String steps(Case to) {
        boolean isStep = plan(to) instanceof Regimen.Ladder ladder
                ? !ladder.doubling()
                : plan(to) instanceof Protocol protocol && protocol.increase() instanceof Protocol.BySteps;
        return !ladder(to).isEmpty() ? NO_LADDER : isStep ? FITS : NO_STEP;
    }

    private static String oneRate(Case to) {
        return plan(to) instanceof Regimen.RateList list && list.rates().size() == 1 ? FITS : NO_RATE;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Lever lever && lever.words.equals(words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
