package org.oxytocinlab.engine.exact;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sum of decaying exponentials: what linear kinetics make of one unit given at time 0.
 *
 * <pre>
 *   one compartment   h(t) = e^(−kt)/V                                k = ln 2/t½, V = CL/k
 *   two compartments  h(t) = [(α − k21)·e^(−αt) + (k21 − β)·e^(−βt)]/[(α − β)·Vc]
 *                     α + β = k10 + k12 + k21,  α·β = k10·k21
 *   infused           ∫h    = Σ w/λ·(1 − e^(−λt))
 *   behind a delay k  k·e^(−kt) * h = Σ w·k/(k − λ)·(e^(−λt) − e^(−kt))
 * </pre>
 */
record Exponentials(List<Term> terms) {

    /** One of them: w·e^(−λt). */
    record Term(double weight, double rate) {}

    static Exponentials oneCompartment(double clearance, double halfLife) {
        double k = Math.log(2) / halfLife;
        return new Exponentials(List.of(new Term(k / clearance, k)));
    }

    static Exponentials twoCompartments(double clearance, double central, double exchange, double peripheral) {
        double k10 = clearance / central;
        double k21 = exchange / peripheral;
        double sum = k10 + exchange / central + k21;
        double alpha = (sum + Math.sqrt(sum * sum - 4 * k10 * k21)) / 2;
        double beta = k10 * k21 / alpha;
        double scale = (alpha - beta) * central;
        return new Exponentials(List.of(new Term((alpha - k21) / scale, alpha), new Term((k21 - beta) / scale, beta)));
    }

    /** The same answer seen through a first-order delay k. */
    Exponentials delayed(double k) {
        double toDelay = terms.stream()
                .mapToDouble(term -> -term.weight * k / (k - term.rate))
                .sum();
        return new Exponentials(Stream.concat(
                        terms.stream().map(term -> new Term(term.weight * k / (k - term.rate), term.rate)),
                        Stream.of(new Term(toDelay, k)))
                .toList());
    }

    /** Level at a time after one unit was pushed; 0 before. */
    double pushed(double time) {
        return time < 0
                ? 0
                : terms.stream()
                        .mapToDouble(term -> term.weight * Math.exp(-term.rate * time))
                        .sum();
    }

    /** Level at a time after an infusion of one unit a minute was begun; 0 before. */
    double infused(double time) {
        return time < 0
                ? 0
                : terms.stream()
                        .mapToDouble(term -> -term.weight / term.rate * Math.expm1(-term.rate * time))
                        .sum();
    }
}
