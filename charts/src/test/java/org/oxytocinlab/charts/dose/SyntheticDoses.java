package org.oxytocinlab.charts.dose;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.result.Variable;

/** Answers to the dose without the engine: Hill curves, and a water clearance that turns negative. */
final class SyntheticDoses {
    static final double[] LADDER = {0, 0.5, 1, 2, 4, 8, 16, 32};

    private SyntheticDoses() {}

    static DoubleUnaryOperator hill(double base, double most, double half) {
        return dose -> base + most * dose / (half + dose);
    }

    static DoseValues values(String words, DoubleUnaryOperator answer) {
        return new DoseValues(words, LADDER, Arrays.stream(LADDER).map(answer).toArray());
    }

    static DoseCurve curve(String name, DoubleUnaryOperator answer) {
        return DoseCurve.of(name, values("steady state", answer));
    }

    /** A curve with everything that can stand beside it. */
    static DoseCurve full(String name, DoubleUnaryOperator answer) {
        double[] mean =
                Arrays.stream(LADDER).map(answer).map(value -> value * 1.1).toArray();
        double[] low = Arrays.stream(mean).map(value -> value * 0.9).toArray();
        double[] high = Arrays.stream(mean).map(value -> value * 1.2).toArray();
        return curve(name, answer)
                .withBand(DoseValues.range("5–95 % between women", LADDER, low, high))
                .withCounts(new DoseValues("counted over 2 h, mean and 95 % interval", LADDER, mean, low, high))
                .withFit(values("fitted to the dots", dose -> answer.applyAsDouble(dose) * 1.1))
                .withDwell(values("after 40 min", dose -> answer.applyAsDouble(dose) * 0.9));
    }

    static DosePanel contractions() {
        double[] some = Arrays.copyOfRange(LADDER, 1, LADDER.length);
        double[] published = Arrays.stream(some)
                .map(dose -> 3 + Math.log(dose) / Math.log(4))
                .toArray();
        return DosePanel.of(Variable.CONTRACTIONS, List.of(full("", hill(0.9, 6, 5))))
                .withLaw(new DoseValues("a published law", some, published))
                .withLines(List.of(
                        new DosePanel.MarkedDose(5, "ED50 5 mU/min"), new DosePanel.MarkedDose(45, "ED90 45 mU/min")));
    }

    static DosePanel clearance() {
        return DosePanel.of(Variable.FREE_WATER_CLEARANCE, List.of(full("", dose -> 4 - 0.2 * dose)));
    }

    /** The five panels of one woman. */
    static List<DosePanel> woman() {
        return List.of(
                contractions(),
                DosePanel.of(Variable.AMPLITUDE, List.of(curve("", hill(25, 30, 2)))),
                DosePanel.of(Variable.MONTEVIDEO, List.of(full("", hill(20, 320, 5)))),
                DosePanel.of(Variable.URINE_FLOW, List.of(curve("", dose -> 8 - 0.2 * dose))),
                clearance());
    }

    /** Several curves in one panel, named "1", "2" and so on; all the same if asked. */
    static DosePanel group(int count, boolean same) {
        return DosePanel.of(
                Variable.CONTRACTIONS,
                IntStream.rangeClosed(1, count)
                        .mapToObj(i -> full("group " + i, hill(0.3, same ? 5 : i, 5)))
                        .toList());
    }
}
