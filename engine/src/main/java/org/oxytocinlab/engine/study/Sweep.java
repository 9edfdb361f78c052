package org.oxytocinlab.engine.study;

import java.util.ArrayList;
import java.util.List;

/**
 * A grid of trials: one arm with every combination of the values of its factors. The same women are in every cell, so that two
 * cells differ by what was set and never by who was drawn.
 *
 * @param base what all cells share
 * @param factors one or two; the last runs fastest through the cells
 * @param trial how many women, from which population, and what counts
 */
public record Sweep(Arm base, List<Factor> factors, Trial trial) {

    /** The sweep of a trial of one arm. */
    public static Sweep of(List<Factor> factors, Trial plan) {
        Arm base = plan.arms().get(0);
        Trial grid = new Trial(
                cells(base, factors),
                plan.population(),
                Trial.Design.PAIRED,
                plan.criteria(),
                plan.women(),
                1,
                plan.seed());
        return new Sweep(base, List.copyOf(factors), grid);
    }

    /** The arms of a grid, row by row; each is called by what was set in it. */
    public static List<Arm> cells(Arm base, List<Factor> factors) {
        List<Arm> cells = List.of(new Arm("", base.asked(), base.own()));
        for (Factor factor : factors) {
            List<Arm> finer = new ArrayList<>();
            for (Arm cell : cells) {
                for (int value = 0; value < factor.size(); value++) {
                    Arm set = factor.lever().applied(cell, factor.values().get(value));
                    String before = cell.name().isEmpty() ? "" : cell.name() + ", ";
                    finer.add(new Arm(before + factor.words(value), set.asked(), set.own()));
                }
            }
            cells = finer;
        }
        return List.copyOf(cells);
    }

    /** How many cells there are. */
    public int size() {
        return trial.arms().size();
    }

    /** Which value of a factor a cell has. */
    public int value(int cell, int factor) {
        int faster = 1;
        for (int later = factor + 1; later < factors.size(); later++) {
            faster *= factors.get(later).size();
        }
        return cell / faster % factors.get(factor).size();
    }
}
