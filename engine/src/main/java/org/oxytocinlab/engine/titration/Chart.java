package org.oxytocinlab.engine.titration;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Count;
import org.oxytocinlab.engine.clinic.Deceleration.Kind;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Signs;
import org.oxytocinlab.engine.clinic.Tracing;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Readout;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Watch;

/** The numbers that a nurse writes down at a look: what every round reads, and what the rules ask about besides. */
final class Chart {
    private static final double HOUR = 60;

    /** A measurement at a multiple of an interval like 33.3 min is there only to within this share. */
    private static final double MOMENT = 1e-9;

    private final Watch watch;
    private final List<Sign> read;
    private final Readout truth;
    private final Count count;
    private final @Nullable Tracing tracing;
    private final @Nullable Examiner examiner;
    private double adequateSince = Double.NaN;

    /**
     * An empty chart.
     *
     * @param asked what rules ask about
     * @param count of the contractions that she noticed
     * @param tracing of the fetus, or null where nobody has one
     * @param examiner who examines the cervix, or null where the case reports it
     */
    Chart(
            Watch watch,
            Set<Sign> asked,
            Readout truth,
            Count count,
            @Nullable Tracing tracing,
            @Nullable Examiner examiner) {
        this.watch = watch;
        Set<Sign> all = EnumSet.copyOf(Sign.ROUTINE);
        all.addAll(asked);
        this.read = List.copyOf(all);
        this.truth = truth;
        this.count = count;
        this.tracing = tracing;
        this.examiner = examiner;
    }

    /** Reads everything that is looked for. */
    Signs at(double time) {
        return Signs.read(read, sign -> read(sign, time));
    }

    private double read(Sign sign, double time) {
        return switch (sign) {
            case RESTING_TONE -> watch.catheter() ? truth.value(Variable.RESTING_TONE, time) : Double.NaN;
            case MONTEVIDEO -> watch.catheter() ? count.montevideoUnits(time) : Double.NaN;
            case TIME_ADEQUATE -> watch.catheter() ? timeAdequate(time) : Double.NaN;
            case FLUID_BALANCE -> truth.value(Variable.FLUID_IN, time) - truth.value(Variable.URINE, time);
            case FLUID_IN -> truth.value(Variable.FLUID_IN, time);
            case URINE_FLOW -> urineOfLastHour(time);
            case SODIUM -> sodium(time);
            case TOTAL_OXYTOCIN -> truth.value(Variable.OXYTOCIN_GIVEN, time);
            case DILATATION -> examiner == null ? reported(time) : examiner.found(time);
            case ARTERIAL_PRESSURE -> truth.value(Variable.ARTERIAL_PRESSURE, time);
            case LATE_DECELERATIONS -> counted(Kind.LATE, time);
            case VARIABLE_DECELERATIONS -> counted(Kind.VARIABLE, time);
            case PULSE -> truth.value(Variable.HEART_RATE, time);
            case BLOOD_LOSS -> truth.value(Variable.BLOOD_LOSS, time);
            case UTERINE_TONE -> truth.value(Variable.TONE_AFTER_BIRTH, time);
        };
    }

    private double counted(Kind kind, double time) {
        return tracing == null ? Double.NaN : tracing.decelerations(kind, time);
    }

    /** For how long every look has shown adequate contractions [min]; 0 when this one does not. */
    private double timeAdequate(double time) {
        boolean adequate = count.montevideoUnits(time) >= Sign.ADEQUATE;
        double since = Double.isNaN(adequateSince) ? time : adequateSince;
        adequateSince = adequate ? since : Double.NaN;
        return adequate ? time - since : 0;
    }

    private double urineOfLastHour(double time) {
        return time < HOUR ? Double.NaN : truth.value(Variable.URINE, time) - truth.value(Variable.URINE, time - HOUR);
    }

    private double sodium(double time) {
        Quantity interval = watch.sodiumEvery();
        if (interval == null) {
            return Double.NaN;
        }
        double measured = Math.floor(time / interval.internal() + MOMENT) * interval.internal();
        return truth.value(Variable.SODIUM, Math.min(time, measured));
    }

    private double reported(double time) {
        double centimetres = Double.NaN;
        for (Watch.Examination examination : watch.cervix()) {
            centimetres = examination.at().internal() <= time ? examination.centimetres() : centimetres;
        }
        return centimetres;
    }
}
