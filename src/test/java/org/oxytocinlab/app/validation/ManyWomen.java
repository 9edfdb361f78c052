package org.oxytocinlab.app.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.study.SteadyState;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.Study;

/** What the shipped studies and populations answer to published numbers; every study is carried out once. */
final class ManyWomen {
    private static final int WOMEN = 20_000;
    private static final double GOAL = 4;
    private static final String INDUCTION = "induction";

    private static final Estimate NO_INTERVAL = new Estimate(Double.NaN, Double.NaN, Double.NaN);

    private ManyWomen() {}

    /** Every finding of a shipped study that is a row of the collection. */
    static List<Finding> findings() {
        return studies().stream()
                .flatMap(study -> study.trial().stream())
                .flatMap(plan -> rows(plan).stream())
                .toList();
    }

    private static List<Finding> rows(Study.TrialPlan plan) {
        return plan.findings().stream()
                .filter(finding -> !finding.row().isEmpty())
                .toList();
    }

    /**
     * An answer.
     *
     * @param model with its interval, where it has one
     * @param who the study or population that was asked
     * @param source key of the source
     */
    record Answer(Estimate model, String who, String source) {}

    private static List<Study> studies() {
        return Library.studies().stream()
                .map(entry -> Shipped.read(entry.text()))
                .toList();
    }

    /**
     * What was asked of many women.
     *
     * @param rows the answer to every row, by its number
     * @param shares of women of every arm of a row that quotes them, by row and arm: "TRI-01, low dose"
     */
    record Answers(Map<String, Answer> rows, Map<String, Share> shares) {}

    /**
     * A share of women of one arm.
     *
     * @param finding that quotes it
     * @param published from 0 to 1
     * @param model with its interval
     * @param who the study that was asked
     */
    record Share(Finding finding, String arm, double published, Estimate model, String who) {}

    /** Carries out every study once. */
    static Answers answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        Map<String, Share> shares = new LinkedHashMap<>();
        for (Library.Entry entry : Library.studies()) {
            Study study = Shipped.read(entry.text());
            study.trial().filter(plan -> !rows(plan).isEmpty()).ifPresent(plan -> {
                Outcomes outcomes = Outcomes.of(study.virtual(plan), Shipped.EVERYBODY);
                rows(plan).forEach(finding -> addShares(finding, outcomes, entry.name(), shares));
                rows(plan)
                        .forEach(finding -> answers.put(
                                finding.row(),
                                new Answer(
                                        inHours(finding, finding.virtual(outcomes)), entry.name(), finding.source())));
            });
        }
        double[] rates = steadyRates();
        answers.put("TRI-32", plain(Cohort.median(rates), INDUCTION, "induction-review2021"));
        answers.put("TRI-33", plain(Cohort.share(rates, 20, Double.POSITIVE_INFINITY), INDUCTION, "sensitivity-note"));
        answers.putAll(LabourRows.answers());
        answers.putAll(FluidRows.answers());
        return new Answers(answers, shares);
    }

    /** Rows count time in hours, as most measures do; a ratio of times has no unit. */
    static Estimate inHours(Finding finding, Estimate found) {
        boolean isRatio = finding.form().isRatio();
        if (isRatio || finding.measure().unit() != Unit.MINUTE) {
            return found;
        }
        double hour = Unit.HOUR.internal(1);
        return new Estimate(found.value() / hour, found.low() / hour, found.high() / hour);
    }

    private static void addShares(Finding finding, Outcomes outcomes, String who, Map<String, Share> shares) {
        Finding.Shares published = finding.shares();
        if (published == null) {
            return;
        }
        for (int arm : new int[] {0, finding.arm()}) {
            String name = outcomes.trial().arms().get(arm).name();
            shares.put(
                    finding.row() + ", " + name,
                    new Share(
                            finding,
                            name,
                            arm == 0 ? published.first() : published.later(),
                            ArmSummary.of(outcomes, arm, finding.measure()).share(),
                            who));
        }
    }

    static Answer plain(double value, String population, String source) {
        return new Answer(new Estimate(value, NO_INTERVAL.low(), NO_INTERVAL.high()), population, source);
    }

    /** The lowest steady rate with 4 contractions per 10 min without labour, of each woman, in order of size. */
    private static double[] steadyRates() {
        Study study = Shipped.read(
                "title: A study\nduration: 1 h\npopulation: induction\nlabour: no\narms: [{name: none, regimen: none}]\n");
        Population population = study.trial().orElseThrow().population();
        Case asked = study.arms().get(0).asked();
        List<Double> rates = new ArrayList<>();
        Shipped.EVERYBODY.carryOut(
                WOMEN,
                woman -> new SteadyState(population.drawn(asked, new RandomStreams(1, woman)))
                        .rateFor(Variable.CONTRACTIONS, GOAL),
                rates::add);
        return rates.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }
}
