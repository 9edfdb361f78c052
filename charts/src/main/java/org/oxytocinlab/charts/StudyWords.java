package org.oxytocinlab.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The figures of a study in words, for those who cannot see them. */
final class StudyWords {

    private StudyWords() {}

    /** A sentence for each row of a forest: "reached 3 in 10 min: low dose 80 %, high dose 92 %, ratio 1.15 (1.1 to 1.2)". */
    static List<String> of(List<ForestRow> rows) {
        return rows.stream().map(StudyWords::sentence).toList();
    }

    private static String sentence(ForestRow row) {
        List<String> parts = new ArrayList<>();
        row.values().forEach(value -> parts.add(value.arm() + " " + value.words()));
        parts.add("ratio " + row.model().words());
        row.published()
                .ifPresent(study ->
                        parts.add(study.words() + " found " + study.ratio().words()));
        return row.words() + ": " + String.join(", ", parts);
    }

    /** A sentence for each quantity: the median of each arm, and who never came to a result. */
    static List<String> shares(List<DistributionPanel> panels) {
        return panels.stream()
                .map(panel -> panel.heading() + ", " + panel.unit() + ": "
                        + panel.arms().stream()
                                .map(arm -> arm.name() + " " + middle(Shares.of(arm.values())))
                                .collect(Collectors.joining("; ")))
                .toList();
    }

    private static String middle(Shares shares) {
        String median = Double.isFinite(shares.median())
                ? "median " + Numbers.shortest(shares.median())
                : "not reached by half of the women";
        return shares.never() > 0 ? median + ", not by the end in " + Numbers.shortest(shares.never()) + " %" : median;
    }

    /** A sentence for each answer: what each curve is at the lowest and at the highest rate, and the doses that are marked. */
    static List<String> doses(List<DosePanel> panels) {
        return panels.stream().map(StudyWords::sentence).toList();
    }

    private static String sentence(DosePanel panel) {
        List<String> parts = new ArrayList<>();
        panel.curves().forEach(curve -> parts.add((curve.name().isEmpty() ? "" : curve.name() + " ") + ends(curve)));
        panel.lines().forEach(line -> parts.add(line.words() + " mU/min"));
        return panel.heading() + ", " + panel.unit() + ": " + String.join("; ", parts);
    }

    private static String ends(DoseCurve curve) {
        double[] rates = curve.steady().rates();
        double[] values = curve.steady().values();
        int[] known = IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .toArray();
        if (known.length == 0) {
            return "no value";
        }
        int first = known[0];
        int last = known[known.length - 1];
        return Numbers.shortest(values[first]) + " at " + Numbers.shortest(rates[first]) + " mU/min, "
                + Numbers.shortest(values[last]) + " at " + Numbers.shortest(rates[last]) + " mU/min";
    }
}
