package org.oxytocinlab.app.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.scenarios.Study;

/** Published shares of women with a low sodium, by what they drank and were given: drawn women, each followed once. */
final class FluidRows {
    private static final int WOMEN = 1000;
    private static final long SEED = 1;
    private static final double ROW = 60;
    private static final double PER_CENT = 100;
    private static final double LITRE = 1000;
    private static final double MILD = 130;
    private static final double MODERATE = 125;
    private static final String SEVERE = "WAT-12";
    private static final String FLUIDS = "fluids";

    private FluidRows() {}

    static Map<String, ManyWomen.Answer> answers() {
        Map<String, Double> shares = new LinkedHashMap<>();
        shares.put("WAT-08", upTo(MILD, ends(11, 5, mixed(3.3, 11))));
        shares.put("WAT-09", upTo(MILD, ends(4, 3, mixed(1, 4))));
        shares.put(SEVERE, severe(7, 50, glucose(3, 7)));
        addMeanAndShare(shares, "WAT-54", "WAT-55", ends(7, 50, glucose(3, 7)));
        addMeanAndShare(shares, "WAT-56", "WAT-57", ends(7, 50, glucose(3.5, 7) + drink(75)));
        addMeanAndShare(shares, "WAT-58", "WAT-59", ends(12, 40, glucose(3, 12) + drink(75)));
        Map<String, ManyWomen.Answer> answers = new LinkedHashMap<>();
        shares.forEach((row, value) -> answers.put(row, ManyWomen.plain(value, FLUIDS, source(row))));
        return answers;
    }

    private static String source(String row) {
        return row.equals(SEVERE) ? "uptodate-note" : row.compareTo("WAT-50") < 0 ? "moen2009" : "fluids-note";
    }

    private static void addMeanAndShare(Map<String, Double> shares, String mean, String share, double[] sodium) {
        shares.put(mean, Arrays.stream(sodium).average().orElseThrow());
        shares.put(share, upTo(MODERATE, sodium));
    }

    /** What women of Moen took: two thirds drunk, one third by drip, with 69 mmol/L of sodium as in the mean of theirs. */
    private static String mixed(double litres, double hours) {
        double flow = LITRE * litres / hours;
        double drip = flow / 3;
        double halfSaline = drip * 69 / 77;
        return drink(flow - drip) + fluid("0.45 % saline", halfSaline) + fluid("glucose 5 %", drip - halfSaline);
    }

    private static String glucose(double litres, double hours) {
        return fluid("glucose 5 %", LITRE * litres / hours);
    }

    private static String drink(double flow) {
        return fluid("drink", flow);
    }

    private static String fluid(String name, double flow) {
        return "  - {fluid: " + name + ", rate: " + flow + " mL/h}\n";
    }

    /** Plasma sodium of every woman at the end [mmol/L]. */
    private static double[] ends(double hours, double rate, String fluids) {
        return each(hours, rate, fluids, Variable.SODIUM, run -> run.at(Variable.SODIUM, run.end()));
    }

    /** Mean over all women of the highest risk of severe symptoms, at any full hour [%]. */
    private static double severe(double hours, double rate, String fluids) {
        double[] risks = each(hours, rate, fluids, Variable.SEVERE_RISK, Endpoint.HIGHEST_SEVERE_RISK::of);
        return Arrays.stream(risks).average().orElseThrow();
    }

    private static double[] each(
            double hours, double rate, String fluids, Variable asked, ToDoubleFunction<Trajectory> answer) {
        Study study = Shipped.read("title: A study\nduration: " + hours + " h\nbrain: yes\npopulation: " + FLUIDS
                + "\nbag: none\nregimen: {rate: " + rate + " mU/min}\nfluids:\n" + fluids + "arms: [{name: one}]\n");
        Population population = study.trial().orElseThrow().population();
        Case treated = study.arms().get(0).asked();
        List<Double> answers = new ArrayList<>();
        Shipped.EVERYBODY.carryOut(
                WOMEN, woman -> answer.applyAsDouble(run(population, treated, woman, asked)), answers::add);
        return answers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Trajectory run(Population population, Case treated, int woman, Variable asked) {
        Case drawn = population.drawn(treated.withSeed(SEED), new RandomStreams(SEED, woman));
        return Simulation.ofWoman(drawn, woman, Set.of(asked), ROW);
    }

    /** Share of women at or under a limit [%]. */
    private static double upTo(double limit, double[] sodium) {
        return PER_CENT * Arrays.stream(sodium).filter(value -> value <= limit).count() / sodium.length;
    }
}
