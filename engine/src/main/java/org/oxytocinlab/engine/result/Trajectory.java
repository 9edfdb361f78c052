package org.oxytocinlab.engine.result;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Examination;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.clinic.Tracing;

/**
 * What one run answers.
 *
 * @param times of the rows [min], increasing, the first 0, the last the end of the case or the birth
 * @param series values at these times, each variable in its own unit
 * @param contractions in order of onset
 * @param happenings in order of time
 * @param decisions in order of time; empty when nobody looked
 * @param ledgers accounts at the end
 * @param readout values at any other time
 * @param notes what a reader of the results should know, a sentence each, such as a protocol that no longer acts
 * @param goal the contractions that are wanted: the target of the protocol where there is one
 * @param progress of labour
 * @param tracing of the fetus, where it is followed
 */
public record Trajectory(
        double[] times,
        Map<Variable, double[]> series,
        List<Contraction> contractions,
        List<Happening> happenings,
        List<Decision> decisions,
        List<Ledger> ledgers,
        Readout readout,
        List<String> notes,
        Goal goal,
        Progress progress,
        Optional<Tracing> tracing) {

    /** What a run answers in which nobody follows the fetus. */
    public Trajectory(
            double[] times,
            Map<Variable, double[]> series,
            List<Contraction> contractions,
            List<Happening> happenings,
            List<Decision> decisions,
            List<Ledger> ledgers,
            Readout readout,
            List<String> notes,
            Goal goal,
            Progress progress) {
        this(
                times,
                series,
                contractions,
                happenings,
                decisions,
                ledgers,
                readout,
                notes,
                goal,
                progress,
                Optional.empty());
    }

    /** What a run answers whose protocol, if there is one, wants what is usual. */
    public Trajectory(
            double[] times,
            Map<Variable, double[]> series,
            List<Contraction> contractions,
            List<Happening> happenings,
            List<Decision> decisions,
            List<Ledger> ledgers,
            Readout readout,
            List<String> notes) {
        this(
                times,
                series,
                contractions,
                happenings,
                decisions,
                ledgers,
                readout,
                notes,
                Goal.USUAL,
                Progress.NONE,
                Optional.empty());
    }

    /** What a run answers in which nobody looked. */
    public Trajectory(
            double[] times,
            Map<Variable, double[]> series,
            List<Contraction> contractions,
            List<Happening> happenings,
            List<Ledger> ledgers,
            Readout readout) {
        this(times, series, contractions, happenings, List.of(), ledgers, readout, List.of());
    }

    /** The values of one variable at the rows. */
    public double[] of(Variable variable) {
        double[] values = series.get(variable);
        if (values == null) {
            throw new IllegalArgumentException("not computed: " + variable);
        }
        return values;
    }

    /** The value of a variable at any time of the run [min]. */
    public double at(Variable variable, double time) {
        return readout.value(variable, time);
    }

    /** The vaginal examinations in order of time; none where no nurse decides or nobody is in labour. */
    public List<Examination> examinations() {
        return decisions.stream()
                .map(Decision::seen)
                .filter(Reading::isExamination)
                .map(seen -> new Examination(seen.time(), seen.value(Sign.DILATATION)))
                .toList();
    }

    /** The end of labour: the birth where there is one after the start, else the end of the run [min]. */
    public double endOfLabour() {
        return progress.birth() > 0 ? progress.birth() : end();
    }

    /** The end of the run: of the case, or the birth [min]. */
    public double end() {
        return times[times.length - 1];
    }
}
