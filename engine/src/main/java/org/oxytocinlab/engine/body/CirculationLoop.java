package org.oxytocinlab.engine.body;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.Vasodilation;
import org.oxytocinlab.engine.physiology.Anaesthesia;
import org.oxytocinlab.engine.physiology.Arteries;
import org.oxytocinlab.engine.physiology.Baroreflex;
import org.oxytocinlab.engine.physiology.Filling;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/**
 * The circulation of seconds: oxytocin opens vessels, the pressure falls, and what anaesthesia leaves of the baroreflex drives
 * the heart. It only follows the plasma and the blood that is missing, so its short steps are its own.
 *
 * @param filling what a loss leaves of the stroke volume
 * @param uterotonics what narrows the vessels
 * @param bleeding the blood that is lost, or null where nobody follows it
 * @param blood what of it fluid has replaced, or null where nobody follows that
 */
public record CirculationLoop(
        KineticsLoop kinetics,
        Vasodilation vasodilation,
        Arteries arteries,
        Baroreflex baroreflex,
        Rest rest,
        Filling filling,
        List<Uterotonic> uterotonics,
        @Nullable ThirdStageLoop bleeding,
        @Nullable BloodLoop blood)
        implements Loop {
    static final State TRANSIT = state(0, "oxytocin on its way to the vessels", "µU/mL", 1);
    static final State FIRST = state(1, "oxytocin arriving at the vessels", "µU/mL", 1);
    static final State AT_VESSELS = state(2, "oxytocin at the vessels", "µU/mL", 1);

    /** Share of the vessels that oxytocin still opens. */
    public static final State SENSITIVE = state(3, "vessels that still answer", "", 1);

    /** Mean arterial pressure. */
    public static final State PRESSURE = state(4, "mean arterial pressure", "mmHg", 1);

    static final State FASTER = state(5, "reflex rise of the heart rate", "bpm", 1);
    static final State CONSTRICTION = state(6, "reflex constriction", "", 0.1);
    static final State STROKE = state(7, "stroke volume", "L", 0.1);

    private static final List<State> STATES =
            List.of(TRANSIT, FIRST, AT_VESSELS, SENSITIVE, PRESSURE, FASTER, CONSTRICTION, STROKE);

    /**
     * The woman at rest under her anaesthesia.
     *
     * @param resistance of her vessels [mmHg·min/L]
     * @param stroke volume of a beat [L]
     * @param pressure mean, which the reflex defends [mmHg]
     * @param reflex what is left of it, 1 when awake
     */
    public record Rest(double resistance, double stroke, double pressure, double reflex) {

        static Rest of(Arteries arteries, Anaesthesia anaesthesia) {
            double resistance = arteries.resistanceAtRest() * anaesthesia.vessels();
            double stroke = arteries.parameters().stroke() * anaesthesia.heart();
            double pressure = arteries.pressure(arteries.output(0, stroke), resistance);
            return new Rest(resistance, stroke, pressure, anaesthesia.reflex());
        }
    }

    private static State state(int place, String name, String unit, double usual) {
        return new State(Stage.CIRCULATION, place, name, unit, usual);
    }

    /** The circulation of a case that asks for it. */
    static CirculationLoop of(
            Settings set,
            KineticsLoop kinetics,
            List<Uterotonic> uterotonics,
            @Nullable ThirdStageLoop bleeding,
            @Nullable BloodLoop blood) {
        Arteries arteries = Arteries.of(set);
        double depth = set.circulation().anaesthesia().internal();
        return new CirculationLoop(
                kinetics,
                Vasodilation.of(set, kinetics.plasma().parameters().centralVolume()),
                arteries,
                Baroreflex.of(set),
                Rest.of(arteries, Anaesthesia.of(set, depth)),
                Filling.of(set),
                uterotonics,
                bleeding,
                blood);
    }

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Stage> reads() {
        Set<Stage> all = EnumSet.of(Stage.KINETICS);
        uterotonics.forEach(drug -> all.add(drug.stage()));
        if (bleeding != null) {
            all.add(Stage.BLEEDING);
        }
        if (blood != null) {
            all.add(Stage.BLOOD);
        }
        return all;
    }

    @Override
    public double[] start() {
        double[] states = new double[STATES.size()];
        states[SENSITIVE.place()] = 1;
        states[PRESSURE.place()] = rest.pressure();
        states[STROKE.place()] = rest.stroke();
        return states;
    }

    @Override
    public void rates(Moment now, Sum sum) {
        vessels(now, sum);
        double missing = rest.pressure() - now.of(PRESSURE);
        sum.add(PRESSURE, "from the heart", arteries.pressureRate(output(now)));
        sum.add(
                PRESSURE,
                "through the vessels",
                -arteries.pressureRate(arteries.runOff(now.of(PRESSURE), resistance(now))));
        sum.add(FASTER, "baroreflex", baroreflex.heartRate(baroreflex.heartCalled(missing, rest.reflex())));
        sum.add(FASTER, "fading", -baroreflex.heartRate(now.of(FASTER)));
        sum.add(CONSTRICTION, "baroreflex", baroreflex.vesselRate(baroreflex.vesselsCalled(missing, rest.reflex())));
        sum.add(CONSTRICTION, "fading", -baroreflex.vesselRate(now.of(CONSTRICTION)));
        sum.add(
                STROKE,
                "at this pressure",
                arteries.strokeRate(arteries.strokeCalled(stroke(now), missing / rest.pressure())));
        sum.add(STROKE, "fading", -arteries.strokeRate(now.of(STROKE)));
    }

    private void vessels(Moment now, Sum sum) {
        double plasma = kinetics.infused(now);
        double arriving = vasodilation.arriving(now.of(TRANSIT), plasma);
        double effect = vasodilation.effect(now.of(AT_VESSELS));
        sum.add(TRANSIT, "plasma level", vasodilation.transitRate(plasma));
        sum.add(TRANSIT, "arriving", -vasodilation.transitRate(now.of(TRANSIT)));
        sum.add(FIRST, "arriving", vasodilation.onsetRate(arriving));
        sum.add(FIRST, "passed on", -vasodilation.onsetRate(now.of(FIRST)));
        sum.add(AT_VESSELS, "passed on", vasodilation.onsetRate(now.of(FIRST)));
        sum.add(AT_VESSELS, "fading", -vasodilation.onsetRate(now.of(AT_VESSELS)));
        sum.add(SENSITIVE, "recovery", vasodilation.recoveryRate(now.of(SENSITIVE)));
        sum.add(SENSITIVE, "getting used to it", -vasodilation.lossRate(now.of(SENSITIVE), effect));
    }

    private double resistance(Moment now) {
        double effect = vasodilation.effect(now.of(AT_VESSELS));
        double open = vasodilation.dilatation(effect, now.of(SENSITIVE));
        double resistance = rest.resistance() * (1 - open) * (1 + now.of(CONSTRICTION));
        for (int i = 0; i < uterotonics.size(); i++) {
            resistance *= uterotonics.get(i).narrowing(now);
        }
        return resistance;
    }

    /** Stroke volume at rest, less what is missing for want of blood. */
    private double stroke(Moment now) {
        if (bleeding == null) {
            return rest.stroke();
        }
        return rest.stroke() * filling.left(blood == null ? bleeding.lost(now) : blood.missing(now));
    }

    private double output(Moment now) {
        return arteries.output(now.of(FASTER), now.of(STROKE));
    }

    @Override
    public Map<Variable, Answer> answers() {
        Map<Variable, Answer> answers = new EnumMap<>(Variable.class);
        answers.put(Variable.ARTERIAL_PRESSURE, now -> now.of(PRESSURE));
        answers.put(Variable.HEART_RATE, now -> arteries.parameters().heartRate() + now.of(FASTER));
        answers.put(Variable.CARDIAC_OUTPUT, this::output);
        answers.put(
                Variable.VASCULAR_RESISTANCE,
                now -> Unit.DYNE_SECOND_PER_FIFTH_POWER_CENTIMETRE.fromInternal(resistance(now)));
        return answers;
    }

    @Override
    public Set<Variable> knownAtStart() {
        return answers().keySet();
    }
}
