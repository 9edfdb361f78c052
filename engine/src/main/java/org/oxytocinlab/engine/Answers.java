package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Term;
import org.oxytocinlab.engine.body.UterineLoop;
import org.oxytocinlab.engine.body.WaterLoop;
import org.oxytocinlab.engine.physiology.BodyWater;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Contraction;
import org.oxytocinlab.engine.result.Count;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Variable;

/** Reads every variable from the stretches of a run that are solved so far; before the first one only the start is known. */
final class Answers implements Readout {
    private final Body body;
    private final List<Course> courses;
    private final Count count;
    private int current;

    Answers(Body body, List<Course> courses, List<Contraction> contractions) {
        this.body = body;
        this.courses = courses;
        this.count = new Count(contractions);
    }

    /** One reader at a time: the dense output of a stretch is moved to the time that is read. */
    @Override
    public synchronized double value(Variable variable, double time) {
        if (courses.isEmpty()) {
            return atStart(variable);
        }
        Course course = courseAt(time);
        return switch (variable) {
            case OXYTOCIN_RATE -> course.span().supply().pump();
            case BELIEVED_RATE -> course.span().supply().believed();
            case CARRIER_FLOW ->
                Unit.MILLILITRE_PER_HOUR.fromInternal(course.span().supply().carrier());
            case OXYTOCIN_GIVEN -> course.givenAt(time);
            case FLUID_IN -> Unit.MILLILITRE.fromInternal(course.fluidAt(time));
            case CONTRACTIONS_COUNTED -> count.perTenMinutes(time);
            case MONTEVIDEO_COUNTED -> count.montevideoUnits(time);
            case INFUSED_OXYTOCIN, PLASMA_OXYTOCIN, PLASMA_OXYTOCIN_MASS ->
                plasma(variable, course.uterine().at(time));
            case EFFECT_SITE, CONTRACTIONS, AMPLITUDE, DURATION, RESTING_TONE, MONTEVIDEO, UTERINE_ACTIVITY, PRESSURE ->
                uterus(variable, time, course.uterine().at(time)[UterineLoop.EFFECT_SITE]);
            default -> water(variable, course.water().at(time));
        };
    }

    /** What can be seen before anything is given; of the rest nothing is known yet. */
    private double atStart(Variable variable) {
        return switch (variable) {
            case OXYTOCIN_GIVEN, FLUID_IN, URINE -> 0;
            case RESTING_TONE -> uterus(variable, 0, body.uterineLoop().start()[UterineLoop.EFFECT_SITE]);
            case SODIUM, PLASMA_OSMOLALITY -> water(variable, body.waterLoop().start());
            default -> Double.NaN;
        };
    }

    /** What drives every state at a time. */
    List<Term> terms(double time) {
        Course course = courseAt(time);
        double[] uterine = course.uterine().at(time).clone();
        double cleared = body.uterineLoop().plasma().clearanceRate(uterine[UterineLoop.CENTRAL]);
        List<Term> terms = new ArrayList<>(body.uterineLoop().terms(course.inflow(), uterine));
        terms.addAll(
                body.waterLoop().terms(course.inflow(), cleared, course.water().at(time)));
        return terms;
    }

    private double plasma(Variable variable, double[] state) {
        UterineLoop loop = body.uterineLoop();
        double infused = loop.plasma().concentration(state[UterineLoop.CENTRAL]);
        double total = infused + loop.endogenousLevel();
        return switch (variable) {
            case INFUSED_OXYTOCIN -> infused;
            case PLASMA_OXYTOCIN -> total;
            default -> body.assay().displayed(body.mass() * total);
        };
    }

    private double uterus(Variable variable, double time, double effectSite) {
        Uterus uterus = body.uterineLoop().uterus();
        double drive = body.uterineLoop().drive().drive(effectSite);
        return switch (variable) {
            case EFFECT_SITE -> effectSite;
            case CONTRACTIONS -> uterus.frequency(drive);
            case AMPLITUDE -> uterus.amplitude(drive);
            case DURATION -> Unit.SECOND.fromInternal(uterus.duration(drive));
            case RESTING_TONE -> uterus.tone(drive);
            case MONTEVIDEO -> uterus.montevideoUnits(drive);
            case UTERINE_ACTIVITY -> uterus.activityIntegral(drive);
            default -> uterus.tone(drive) + pulses(time);
        };
    }

    private double pulses(double time) {
        double sum = 0;
        for (Contraction contraction : count.runningAt(time)) {
            double minutes = Unit.SECOND.internal(contraction.duration());
            sum += body.pulse().pressure(time - contraction.onset(), contraction.amplitude(), minutes);
        }
        return sum;
    }

    private double water(Variable variable, double[] state) {
        WaterLoop loop = body.waterLoop();
        BodyWater water = loop.bodyWater();
        double sodium = loop.sodium(state);
        return switch (variable) {
            case URINE -> Unit.MILLILITRE.fromInternal(state[WaterLoop.URINE]);
            case URINE_FLOW -> Unit.MILLILITRE_PER_MINUTE.fromInternal(loop.urineFlow(state));
            case URINE_OSMOLALITY -> loop.kidney().osmolality(state[WaterLoop.ACTIVATION]);
            case FREE_WATER_CLEARANCE -> Unit.MILLILITRE_PER_MINUTE.fromInternal(loop.freeWaterClearance(state));
            case WATER_BALANCE ->
                Unit.MILLILITRE.fromInternal(
                        state[WaterLoop.WATER] - water.parameters().water());
            case VASOPRESSIN -> state[WaterLoop.VASOPRESSIN];
            case SODIUM -> sodium;
            case PLASMA_OSMOLALITY -> water.osmolality(sodium);
            default -> throw new IllegalArgumentException("no room answers " + variable);
        };
    }

    /** The stretch that holds a time; at a change it is the new one. Times usually come in order. */
    private Course courseAt(double time) {
        while (current > 0 && time < courses.get(current).span().from()) {
            current--;
        }
        while (current < courses.size() - 1
                && time >= courses.get(current).span().until()) {
            current++;
        }
        return courses.get(current);
    }
}
