package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.study.Baseline;
import org.oxytocinlab.engine.study.DoseGroup;
import org.oxytocinlab.engine.study.DoseResponse;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Sample;

/** Who the women of each arm are: median and range. */
public final class BaselineTable {
    private final List<String> arms;
    private final BiFunction<Integer, Baseline, Sample> columns;
    private final boolean isExact;

    private BaselineTable(List<String> arms, BiFunction<Integer, Baseline, Sample> columns, boolean isExact) {
        this.arms = arms;
        this.columns = columns;
        this.isExact = isExact;
    }

    /** The women of a trial. */
    public static BaselineTable of(Outcomes outcomes) {
        return new BaselineTable(
                outcomes.trial().arms().stream().map(arm -> arm.name()).toList(),
                outcomes::baseline,
                outcomes.isExact());
    }

    /** The women of a dose–response study. */
    public static BaselineTable of(DoseResponse study) {
        return new BaselineTable(
                study.groups().stream().map(DoseGroup::name).toList(),
                (group, baseline) -> study.groups().get(group).baseline(baseline),
                true);
    }

    /** Those that can be asked: only a labour has a dilatation. */
    private List<Baseline> baselines() {
        boolean isLabour = IntStream.range(0, arms.size())
                .anyMatch(arm -> columns.apply(arm, Baseline.DILATATION).known() > 0);
        return Arrays.stream(Baseline.values())
                .filter(baseline -> baseline != Baseline.DILATATION || isLabour)
                .toList();
    }

    /** The head of the table. */
    public List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("women"));
        headers.addAll(arms);
        return headers;
    }

    /** How many, and one row a characteristic: "72 (48 to 101)". */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                "number",
                arm -> Integer.toString(columns.apply(arm, Baseline.GESTATION).size())));
        for (Baseline baseline : baselines()) {
            String symbol = baseline.unit().symbol();
            rows.add(row(
                    symbol.isEmpty() ? baseline.words() : baseline.words() + ", " + symbol,
                    arm -> words(columns.apply(arm, baseline), baseline)));
        }
        return rows;
    }

    /** The same for programs. */
    public byte[] csv() {
        List<List<String>> rows = new ArrayList<>();
        for (int arm = 0; arm < arms.size(); arm++) {
            for (Baseline baseline : baselines()) {
                Sample sample = columns.apply(arm, baseline);
                List<String> row = new ArrayList<>(List.of(
                        arms.get(arm),
                        baseline.words(),
                        baseline.unit().symbol(),
                        Integer.toString(sample.known()),
                        NumberText.of(sample.spread().median()),
                        NumberText.of(sample.lowest()),
                        NumberText.of(sample.highest())));
                row.addAll(SketchWords.rest(isExact));
                rows.add(row);
            }
        }
        return Table.bytes(
                SketchWords.headers(isExact, "arm", "characteristic", "unit", "women", "median", "lowest", "highest"),
                rows);
    }

    private interface Cell {
        String of(int arm);
    }

    private List<String> row(String label, Cell cell) {
        List<String> row = new ArrayList<>(List.of(label));
        IntStream.range(0, arms.size()).mapToObj(cell::of).forEach(row::add);
        return row;
    }

    private static String words(Sample sample, Baseline baseline) {
        if (sample.known() == 0) {
            return "not stated";
        }
        String median = Digits.of(sample.spread().median(), baseline.unit());
        String lowest = Digits.of(sample.lowest(), baseline.unit());
        String highest = Digits.of(sample.highest(), baseline.unit());
        return lowest.equals(highest) ? median : median + " (" + lowest + " to " + highest + ")";
    }
}
