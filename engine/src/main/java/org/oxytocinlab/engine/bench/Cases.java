package org.oxytocinlab.engine.bench;

import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.body.Assay;
import org.oxytocinlab.engine.body.Circulation;
import org.oxytocinlab.engine.body.Fetus;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.PlasmaVariant;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.ThirdStage;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Fluid;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.engine.therapy.Regimen;

/** Cases put together in code, for tests: a quiet woman at term to whom undiluted drug is given. */
public record Cases(Prescription prescription, Woman woman, Settings settings, double minutes, long seed) {

    public static Cases lasting(double minutes) {
        Prescription none = new Prescription(null, Device.STANDARD, Regimen.NONE, List.of(), List.of());
        return new Cases(none, Woman.AT_TERM, Settings.STANDARD, minutes, 1);
    }

    public static Quantity rate(double milliunitsPerMinute) {
        return Quantity.of(milliunitsPerMinute, Unit.MILLIUNIT_PER_MINUTE);
    }

    /** A fluid of the library by vein, for the whole case [mL/h]. */
    public static FluidOrder drip(String fluid, double millilitresPerHour) {
        return order(fluid, Action.Route.VEIN, millilitresPerHour);
    }

    /** A fluid of the library by mouth, for the whole case [mL/h]. */
    public static FluidOrder drink(String fluid, double millilitresPerHour) {
        return order(fluid, Action.Route.MOUTH, millilitresPerHour);
    }

    private static FluidOrder order(String name, Action.Route route, double millilitresPerHour) {
        Quantity rate = Quantity.of(millilitresPerHour, Unit.MILLILITRE_PER_HOUR);
        return new FluidOrder(Fluid.named(name).orElseThrow(), route, rate, Quantity.minutes(0), null);
    }

    /** The infusion begins later [min]. */
    public Cases from(double minutes, double milliunitsPerMinute) {
        return on(new Regimen.RateList(
                List.of(new Regimen.TimedRate(Quantity.minutes(minutes), rate(milliunitsPerMinute)))));
    }

    public Cases at(double milliunitsPerMinute) {
        return on(new Regimen.RateList(List.of(new Regimen.TimedRate(Quantity.minutes(0), rate(milliunitsPerMinute)))));
    }

    public Cases on(Regimen regimen) {
        return with(prescription.by(regimen));
    }

    public Cases from(Bag bag) {
        return with(prescription.from(bag));
    }

    public Cases fluids(FluidOrder... fluids) {
        return with(prescription.beside(List.of(fluids)));
    }

    public Cases actions(Action... actions) {
        return with(prescription.doing(List.of(actions)));
    }

    public Cases sensitivity(double factor) {
        Woman other = woman.answering(Quantity.of(factor, Unit.ONE));
        return new Cases(prescription, other, settings, minutes, seed);
    }

    public Cases in(Labour labour) {
        return new Cases(prescription, woman.in(labour), settings, minutes, seed);
    }

    public Cases set(Published parameter, double value) {
        Map<Published, Quantity> changed = new java.util.HashMap<>(settings.changed());
        changed.put(parameter, Quantity.of(value, parameter.standard().unit()));
        return with(settings.changing(changed));
    }

    public Cases assay(Assay assay) {
        return with(
                new Settings(settings.plasma(), assay, settings.irregular(), settings.followed(), settings.changed()));
    }

    public Cases twoCompartments() {
        return with(new Settings(
                PlasmaVariant.TWO_COMPARTMENT,
                settings.assay(),
                settings.irregular(),
                settings.followed(),
                settings.changed()));
    }

    public Cases regular() {
        return with(new Settings(settings.plasma(), settings.assay(), false, settings.followed(), settings.changed()));
    }

    /** With the circulation followed, at so many multiples of the MAC. */
    public Cases circulating(double depth) {
        return with(settings.with(settings.followed().with(Circulation.under(Quantity.of(depth, Unit.ONE)))));
    }

    /** With this share of the flow through the cord of a healthy fetus shut in a strong contraction. */
    public Cases withCord(double share) {
        return with(settings.with(settings.followed().with(Fetus.HEALTHY.pressing(Quantity.of(share, Unit.ONE)))));
    }

    /** With the fetus followed, with so much of a healthy reserve. */
    public Cases withFetus(double reserve) {
        return with(settings.with(settings.followed().with(Fetus.with(Quantity.of(reserve, Unit.ONE)))));
    }

    /** With a healthy fetus followed, and its sodium. */
    public Cases withFetalSodium() {
        return with(settings.with(settings.followed().with(Fetus.HEALTHY.withSodium())));
    }

    /** With the brain followed. */
    public Cases withBrain() {
        return with(settings.with(settings.followed().withBrain()));
    }

    /** From the birth on, with tone and blood loss followed. */
    public Cases born() {
        return with(settings.with(settings.followed().with(ThirdStage.YES)));
    }

    /** The same with haemoglobin and red cells. */
    public Cases bornWithBlood() {
        return with(settings.with(settings.followed().with(ThirdStage.YES.withBlood())));
    }

    public Cases seed(long other) {
        return new Cases(prescription, woman, settings, minutes, other);
    }

    /** The answer, with a row every hour; everything else is read between. */
    public Trajectory run() {
        return Simulation.of(asked(), 60);
    }

    public Case asked() {
        return new Case("test", Quantity.minutes(minutes), woman, settings, prescription, seed);
    }

    private Cases with(Prescription other) {
        return new Cases(other, woman, settings, minutes, seed);
    }

    private Cases with(Settings other) {
        return new Cases(prescription, woman, other, minutes, seed);
    }
}
