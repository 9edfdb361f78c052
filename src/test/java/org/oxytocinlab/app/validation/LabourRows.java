package org.oxytocinlab.app.validation;

import static org.oxytocinlab.app.validation.Cohort.median;
import static org.oxytocinlab.app.validation.Cohort.quantile;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.scenarios.Study;

/** Published numbers of labours that no trial compared: drawn women, with and without oxytocin, each followed once. */
final class LabourRows {
    private static final int WOMEN = 400;

    /** Selecting them costs six to twenty labours each. */
    private static final int SLOW_WOMEN = 300;

    private static final double HOUR = 60;
    private static final double CENTRE = 0.5;
    private static final double LOW_CENTILE = 0.1;
    private static final double HIGH_CENTILE = 0.95;
    private static final double ADEQUATE = 200;
    private static final double ADEQUATE_DOSE = 10;
    private static final double HIGHEST_DOSE = 20;
    private static final String SPONTANEOUS = "induction, in spontaneous labour";
    private static final String INDUCTION = "induction";
    private static final String SLOW = "slow-labour";

    private final Map<String, ManyWomen.Answer> answers = new LinkedHashMap<>();

    private LabourRows() {}

    static Map<String, ManyWomen.Answer> answers() {
        LabourRows rows = new LabourRows();
        rows.spontaneous();
        rows.withEpidural();
        rows.slow();
        rows.latentPhases();
        rows.titration();
        rows.tachysystole();
        return rows.answers;
    }

    private void says(String row, double value, String population, String source) {
        answers.put(row, ManyWomen.plain(value, population, source));
    }

    private static Study study(String population, String labour, String arm) {
        return Shipped.read("title: A study\nduration: 48 h\npopulation: " + population + "\nlabour: " + mean(labour)
                + "\nfluids: none\narms: [{name: one, " + arm + "}]\n");
    }

    /** With the mean of her own oxytocin, as in the trials that are shipped. */
    private static String mean(String labour) {
        String keys = labour.startsWith("{") ? labour.substring(1, labour.length() - 1) : "onset: " + labour;
        return "{" + keys + ", own oxytocin: mean}";
    }

    private static List<double[]> asked(
            Study study,
            double nulliparous,
            Population.Range dilatation,
            List<ToDoubleFunction<Trajectory>> questions) {
        Population drawn = study.trial().orElseThrow().population();
        Case treated = study.arms().get(0).asked();
        int women = drawn.isSlow() ? SLOW_WOMEN : WOMEN;
        return Cohort.asked(treated, Shipped.with(drawn, nulliparous, dilatation), women, questions);
    }

    private static List<double[]> spontaneous(
            String labour, double nulliparous, List<ToDoubleFunction<Trajectory>> questions) {
        Study study = study(INDUCTION, labour, "regimen: none");
        return asked(study, nulliparous, Shipped.centimetres(1.5, 2.5), questions);
    }

    private void spontaneous() {
        ToDoubleFunction<Trajectory> opening = run -> hours(run, 4, Progress.FULL);
        List<double[]> first = spontaneous("spontaneous", 1, List.of(opening, LabourRows::hoursOfSecondStage));
        List<double[]> later = spontaneous(
                "spontaneous",
                0,
                List.of(
                        opening,
                        run -> activityAt(run, 3),
                        run -> activityAt(run, 9),
                        LabourRows::activityOfFirstStage,
                        LabourRows::hoursOfSecondStage));
        says("CER-02", quantile(first.get(0), HIGH_CENTILE), SPONTANEOUS, "harper2012");
        says("CER-04", quantile(later.get(0), HIGH_CENTILE), SPONTANEOUS, "harper2012");
        says("UTE-12", median(later.get(1)), SPONTANEOUS, "arulkumaran1984");
        says("UTE-13", quantile(later.get(1), LOW_CENTILE), SPONTANEOUS, "arulkumaran1984");
        says("UTE-14", median(later.get(2)), SPONTANEOUS, "arulkumaran1984");
        says("UTE-15", quantile(later.get(2), LOW_CENTILE), SPONTANEOUS, "arulkumaran1984");
        says("UTE-16", median(later.get(3)), SPONTANEOUS, "arulkumaran1984");
        says("LAB-04", quantile(first.get(1), HIGH_CENTILE), SPONTANEOUS, "zhang2010");
        says("LAB-06", quantile(later.get(4), HIGH_CENTILE), SPONTANEOUS, "zhang2010");
    }

    private void withEpidural() {
        says("LAB-03", secondStageWithEpidural(1), SPONTANEOUS, "zhang2010");
        says("LAB-05", secondStageWithEpidural(0), SPONTANEOUS, "zhang2010");
    }

    /** The 95th centile [h]. */
    private static double secondStageWithEpidural(double nulliparous) {
        List<double[]> hours = spontaneous(
                "{onset: spontaneous, epidural: yes}", nulliparous, List.of(LabourRows::hoursOfSecondStage));
        return quantile(hours.get(0), HIGH_CENTILE);
    }

    /** Women as trials of augmentation recruit them, under steps of 2 mU/min every 30 min. */
    private void slow() {
        String drip =
                "protocol: {start: 2 mU/min, step: 2 mU/min, every: 30 min, maximum: 40 mU/min, target: 4 to 5 /10min}";
        Study study = study(SLOW, "spontaneous", drip);
        Population.Range range = Shipped.centimetres(1.5, 2.5);
        List<double[]> first = asked(
                study, 1, range, List.of(LabourRows::paceWhenAdequate, run -> run.at(Variable.UTERINE_ACTIVITY, 0)));
        double[] later =
                asked(study, 0, range, List.of(LabourRows::paceWhenAdequate)).get(0);
        double mean = Arrays.stream(first.get(1)).average().orElseThrow();
        says("UTE-08", mean, SLOW, "bidgood1987");
        says("UTE-09", Cohort.variation(first.get(1)), SLOW, "bidgood1987");
        says("CER-05", median(first.get(0)), SLOW, "adequate-note");
        says("CER-06", median(later), SLOW, "adequate-note");
    }

    /** Nulliparous inductions at 2 cm or less: membranes are ruptured, then steps of 1 mU/min every 30 min. */
    private void latentPhases() {
        String drip = "actions: [{at: 0 min, do: rupture membranes}], "
                + "protocol: {start: 1 mU/min, step: 1 mU/min, every: 30 min, maximum: 40 mU/min, target: 4 to 5 /10min}";
        ToDoubleFunction<Trajectory> active = run -> {
            double reached = run.progress().at(Progress.ACTIVE);
            return Double.isNaN(reached) ? Double.POSITIVE_INFINITY : reached / HOUR;
        };
        double[] hours = asked(study(INDUCTION, "induction", drip), 1, Shipped.centimetres(1, 2), List.of(active))
                .get(0);
        says("LAB-01", Cohort.share(hours, 6, Double.POSITIVE_INFINITY), INDUCTION, "kawakita2016");
        says("LAB-02", Cohort.share(hours, 18, Double.POSITIVE_INFINITY), INDUCTION, "kawakita2016");
    }

    /** The rate at which 4 contractions per 10 min were first counted, in inductions by steps of 2 mU/min every 20 min. */
    private void titration() {
        Study study = Shipped.read(
                "title: A study\nduration: 24 h\npopulation: induction\nlabour: " + mean("induction")
                        + "\nwomen: " + WOMEN + "\nadequate: 4 /10min\nfluids: none\narms:\n  - name: one\n"
                        + "    protocol: {start: 2 mU/min, step: 2 mU/min, every: 20 min, maximum: 40 mU/min, target: 4 /10min}\n");
        double[] rates = outcomes(study).column(0, Measure.RATE_WHEN_ADEQUATE);
        double[] reached = Arrays.stream(rates)
                .map(rate -> Double.isNaN(rate) ? Double.POSITIVE_INFINITY : rate)
                .toArray();
        says("UTE-55", Cohort.share(reached, -1, ADEQUATE_DOSE), INDUCTION, "ofost-smpc");
        says("UTE-56", Cohort.share(reached, HIGHEST_DOSE, Double.POSITIVE_INFINITY), INDUCTION, "ofost-smpc");
    }

    /** Charted in inductions by steps of 1 mU/min, over charted in spontaneous labours without drug. */
    private void tachysystole() {
        String head = "title: A study\nduration: 24 h\npopulation: induction\nwomen: " + WOMEN
                + "\ntachysystole: NICHD 2008\nfluids: none\n";
        double none = share(
                Shipped.read(head + "labour: " + mean("spontaneous") + "\narms: [{name: none, regimen: none}]\n"));
        double some = share(
                Shipped.read(
                        head + "labour: " + mean("induction") + "\narms:\n  - name: one\n"
                                + "    protocol: {start: 1 mU/min, step: 1 mU/min, every: 30 min, maximum: 40 mU/min, target: 4 to 5 /10min}\n"));
        says("UTE-64", some / none, INDUCTION, "heuser2013");
    }

    private static double share(Study study) {
        return ArmSummary.of(outcomes(study), 0, Measure.TACHYSYSTOLE).share().value();
    }

    private static Outcomes outcomes(Study study) {
        return Outcomes.of(study.virtual(study.trial().orElseThrow()), Shipped.EVERYBODY);
    }

    private static double hours(Trajectory run, int from, int until) {
        return (run.progress().at(until) - run.progress().at(from)) / HOUR;
    }

    private static double hoursOfSecondStage(Trajectory run) {
        return (run.progress().birth() - run.progress().at(Progress.FULL)) / HOUR;
    }

    private static double activityAt(Trajectory run, int centimetres) {
        double time = run.progress().at(centimetres);
        return Double.isNaN(time) ? time : run.at(Variable.UTERINE_ACTIVITY, time);
    }

    /** Mean over the whole first stage, from the beginning of the case. */
    private static double activityOfFirstStage(Trajectory run) {
        double full = run.progress().at(Progress.FULL);
        int slices = 100;
        double sum = 0;
        for (int slice = 0; slice < slices; slice++) {
            sum += run.at(Variable.UTERINE_ACTIVITY, (slice + CENTRE) * full / slices);
        }
        return sum / slices;
    }

    /** Centimetres an hour from the first time with 200 Montevideo units to full dilatation. */
    private static double paceWhenAdequate(Trajectory run) {
        double full = run.progress().at(Progress.FULL);
        double time = 0;
        while (time < full && run.at(Variable.MONTEVIDEO, time) < ADEQUATE) {
            time++;
        }
        double left = Progress.FULL - run.at(Variable.DILATATION, Math.min(time, full));
        return time < full ? left / (full - time) * HOUR : Double.NaN;
    }
}
