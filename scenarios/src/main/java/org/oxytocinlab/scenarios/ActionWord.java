package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Action.Care;
import org.oxytocinlab.engine.therapy.Action.Route;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/**
 * Something that can be done: the word for it, its keys beside 'at' and 'do', and the action that they make.
 *
 * @param isIt whether an action is written with this word
 */
record ActionWord(String word, Keys<Action> keys, Predicate<Action> isIt, Maker maker) {
    private static final Quantity PUSH = Quantity.of("0", Unit.MINUTE);
    private static final Quantity NO_FLOW = Quantity.of("0", Unit.MILLILITRE_PER_HOUR);

    private static final Key<Action, Quantity> RATE = Key.of(
            "rate",
            "The rate",
            OrderedRates.RATE,
            action -> action instanceof Action.SetRate set
                    ? set.rate()
                    : action instanceof Action.Restart restart ? restart.rate() : null);
    private static final Key<Action, Quantity> DOSE = Key.of(
            "dose",
            "Amount of the drug",
            Kinds.within(PlausibleRanges.BOLUS, Kinds.positive(Dimension.OXYTOCIN)),
            action -> action instanceof Action.IvBolus bolus
                    ? bolus.dose()
                    : action instanceof Action.ImDose dose ? dose.dose() : null);
    private static final Key<Action, Quantity> PUSHED_OVER = Key.of(
            "over",
            "How long it takes",
            Kinds.amount(Dimension.TIME),
            action -> action instanceof Action.IvBolus bolus ? bolus.over() : null);
    private static final Key<Action, Quantity> DROPS = Key.of(
            "drops",
            "Drops in a millilitre",
            Kinds.positive(Dimension.DROP_FACTOR),
            action -> action instanceof Action.ChangeDropFactor change ? change.dropFactor() : null);
    private static final Key<Action, Quantity> VASOPRESSIN = Key.of(
            "vasopressin",
            "Vasopressin of pain and nausea",
            Kinds.amount(Dimension.HORMONE_LEVEL),
            action -> action instanceof Action.SetStress change ? change.vasopressin() : null);
    private static final Key<Action, Fluid> FLUID = FluidName.key(action -> action instanceof Action.SetFluid set
            ? set.fluid()
            : action instanceof Action.FluidBolus bolus ? bolus.fluid() : null);
    private static final Key<Action, Quantity> FLOW = Key.of(
            "rate",
            "How fast it runs",
            FluidForm.FLOW,
            action -> action instanceof Action.SetFluid set ? set.rate() : null);
    private static final Key<Action, Quantity> VOLUME = Key.of(
            "volume",
            "Volume of the fluid",
            Kinds.positive(Dimension.VOLUME),
            action -> action instanceof Action.FluidBolus bolus ? bolus.volume() : null);
    private static final Key<Action, Quantity> RUNS_OVER = Key.of(
            "over",
            "How long it takes",
            Kinds.positive(Dimension.TIME),
            action -> action instanceof Action.FluidBolus bolus ? bolus.over() : null);
    private static final Key<Action, Route> BY = Key.of(
            "by",
            "Which way it takes",
            FluidForm.ROUTE,
            action -> action instanceof Action.SetFluid set
                    ? set.route()
                    : action instanceof Action.FluidBolus bolus ? bolus.route() : null);

    /** All of them. */
    static final List<ActionWord> ALL = all();

    /** What makes an action of its keys. */
    interface Maker {
        /**
         * The action, or null when it has a fault.
         *
         * @param at its time, or 0 with a fault
         */
        @Nullable
        Action make(Mapping keys, Quantity at, ActionForm form);
    }

    private static List<ActionWord> all() {
        List<ActionWord> all = new ArrayList<>(List.of(
                of("set rate", action -> action instanceof Action.SetRate, ActionWord::setRate, RATE),
                of("stop", action -> action instanceof Action.Stop, (keys, at, form) -> new Action.Stop(at)),
                of("restart", action -> action instanceof Action.Restart, ActionWord::restart, RATE),
                of("halve", action -> action instanceof Action.Halve, (keys, at, form) -> new Action.Halve(at)),
                of(
                        "resume ladder",
                        action -> action instanceof Action.ResumeLadder,
                        (keys, at, form) -> new Action.ResumeLadder(at)),
                of("bolus", action -> action instanceof Action.IvBolus, ActionWord::bolus, DOSE, PUSHED_OVER),
                of("IM dose", action -> action instanceof Action.ImDose, ActionWord::intramuscular, DOSE),
                new ActionWord(
                        "change bag", bagKeys(), action -> action instanceof Action.ChangeBag, ActionWord::changeBag),
                of(
                        "change giving set",
                        action -> action instanceof Action.ChangeDropFactor,
                        ActionWord::changeDrops,
                        DROPS),
                of("fluid", ActionWord::isFluid, ActionWord::fluid, FLUID, FLOW, VOLUME, RUNS_OVER, BY),
                // Written as a fluid that does not flow.
                of("stop fluid", action -> false, ActionWord::stopFluid, FLUID, BY),
                of("set stress", action -> action instanceof Action.SetStress, ActionWord::setStress, VASOPRESSIN),
                of(
                        "rupture membranes",
                        action -> action instanceof Action.RuptureMembranes,
                        (keys, at, form) -> new Action.RuptureMembranes(at))));
        for (Care care : Care.values()) {
            all.add(of(
                    care.words(),
                    action -> action instanceof Action.Tend tend && tend.care() == care,
                    (keys, at, form) -> new Action.Tend(at, care)));
        }
        return List.copyOf(all);
    }

    @SafeVarargs
    private static ActionWord of(String word, Predicate<Action> isIt, Maker maker, Key<Action, ?>... keys) {
        List<Key<Action, ?>> all = new ArrayList<>();
        for (Key<Action, ?> key : keys) {
            all.add(key);
        }
        return new ActionWord(word, Keys.of(all), isIt, maker);
    }

    private static Keys<Action> bagKeys() {
        Function<Action, @Nullable Bag> bag = action -> action instanceof Action.ChangeBag change ? change.bag() : null;
        List<Key<Action, ?>> keys = new ArrayList<>();
        BagForm.OXYTOCIN.keys().all().forEach(key -> keys.add(key.in(bag).optional()));
        return Keys.of(keys);
    }

    private static boolean isFluid(Action action) {
        return action instanceof Action.SetFluid || action instanceof Action.FluidBolus;
    }

    /** Whether it can be asked for beside the rate. */
    boolean isBesideTheRate() {
        return List.of("bolus", "IM dose", "fluid", "stop fluid").contains(word)
                || Care.named(word).isPresent();
    }

    /** Its keys after others. */
    Written write(List<Written.Pair> begun, Action action) {
        List<Written.Pair> pairs = new ArrayList<>(begun);
        pairs.add(new Written.Pair("do", Written.word(word)));
        pairs.addAll(keys.write(action, true).pairs());
        return new Written.Pairs(pairs, true);
    }

    /** Its keys after others, for editors. */
    Shape shape(List<Shape.Entry> begun) {
        List<Shape.Entry> entries = new ArrayList<>(begun);
        entries.add(new Shape.Entry("do", true, new Shape.Word(word)));
        entries.addAll(keys.entries());
        return new Shape.Pairs(entries, List.of()).described(word);
    }

    private static @Nullable Action setRate(Mapping keys, Quantity at, ActionForm form) {
        Quantity rate = form.rate(RATE, keys);
        return rate == null ? null : new Action.SetRate(at, rate);
    }

    private static @Nullable Action restart(Mapping keys, Quantity at, ActionForm form) {
        Quantity rate = form.rate(RATE, keys);
        return rate == null ? null : new Action.Restart(at, rate);
    }

    private static @Nullable Action bolus(Mapping keys, Quantity at, ActionForm form) {
        Quantity dose = DOSE.readDemanded(keys);
        Quantity over = PUSHED_OVER.readOr(keys, PUSH);
        form.demandRoom(keys, at, over);
        return dose == null || over == null ? null : new Action.IvBolus(at, dose, over);
    }

    private static @Nullable Action intramuscular(Mapping keys, Quantity at, ActionForm form) {
        Quantity dose = DOSE.readDemanded(keys);
        return dose == null ? null : new Action.ImDose(at, dose);
    }

    private static @Nullable Action changeBag(Mapping keys, Quantity at, ActionForm form) {
        Bag bag = BagForm.OXYTOCIN.read(keys);
        form.hang(bag);
        return bag == null ? null : new Action.ChangeBag(at, bag);
    }

    private static @Nullable Action changeDrops(Mapping keys, Quantity at, ActionForm form) {
        Quantity drops = DROPS.readDemanded(keys);
        return drops == null ? null : new Action.ChangeDropFactor(at, drops);
    }

    private static @Nullable Action setStress(Mapping keys, Quantity at, ActionForm form) {
        Quantity vasopressin = VASOPRESSIN.readDemanded(keys);
        return vasopressin == null ? null : new Action.SetStress(at, vasopressin);
    }

    private static @Nullable Action stopFluid(Mapping keys, Quantity at, ActionForm form) {
        Fluid fluid = FLUID.readDemanded(keys);
        Route route = FluidForm.route(BY.read(keys), fluid);
        return fluid == null ? null : new Action.SetFluid(at, fluid, route, NO_FLOW);
    }

    private static @Nullable Action fluid(Mapping keys, Quantity at, ActionForm form) {
        Fluid fluid = FLUID.readDemanded(keys);
        Route route = FluidForm.route(BY.read(keys), fluid);
        if (VOLUME.isIn(keys) || RUNS_OVER.isIn(keys)) {
            return fluidBolus(keys, at, form, fluid, route);
        }
        Quantity rate = FLOW.readDemanded(keys);
        return fluid == null || rate == null ? null : new Action.SetFluid(at, fluid, route, rate);
    }

    private static @Nullable Action fluidBolus(
            Mapping keys, Quantity at, ActionForm form, @Nullable Fluid fluid, Route route) {
        Quantity volume = VOLUME.readDemanded(keys);
        Quantity over = RUNS_OVER.readDemanded(keys);
        form.demandRoom(keys, at, over);
        Part rate = FLOW.part(keys);
        if (rate != null) {
            rate.fault("a fluid has either a rate, or a volume and the time 'over' which it runs");
        }
        if (fluid == null || volume == null || over == null) {
            return null;
        }
        Part amount = VOLUME.part(keys);
        Quantity flow = OrderedRates.flow(volume.internal() / over.internal());
        if (amount != null) {
            PlausibleRanges.FLUID
                    .objection(flow)
                    .ifPresent(words -> amount.doubt("'" + volume + "' over '" + over + "': " + words));
        }
        return new Action.FluidBolus(at, fluid, route, volume, over);
    }
}
