package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.Moments;
import org.oxytocinlab.engine.statistics.Share;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Sweep;
import org.oxytocinlab.engine.study.SweepOutcomes;

/** The numbers of a sweep: a tidy table for programs, and a grid of each endpoint for people. */
public final class SweepTable {
    private final SweepOutcomes outcomes;
    private final Sweep sweep;
    private final SweepWords words;
    private final Set<Integer> front;

    /**
     * The tables of a sweep.
     *
     * @param front cells on the front of benefit against harm
     */
    public SweepTable(SweepOutcomes outcomes, Set<Integer> front) {
        this.outcomes = outcomes;
        this.sweep = outcomes.sweep();
        this.words = new SweepWords(outcomes);
        this.front = front;
    }

    /** One row for each cell, endpoint and statistic. */
    public byte[] tidy() {
        List<String> headers = new ArrayList<>(List.of("cell"));
        sweep.factors().forEach(factor -> headers.add(SweepWords.column(factor)));
        headers.addAll(List.of(
                "endpoint", "unit", "statistic", "value", "low", "high", "standard_error", "women", "on_front"));
        List<List<String>> rows = new ArrayList<>();
        for (int cell = 0; cell < sweep.size(); cell++) {
            for (Measure measure : sweep.trial().measures()) {
                rows.addAll(rows(cell, measure));
            }
        }
        return Table.of(headers, rows);
    }

    private List<List<String>> rows(int cell, Measure measure) {
        SweepOutcomes.CellValue value = outcomes.of(cell, measure);
        List<List<String>> rows = new ArrayList<>();
        if (measure.kind() == Measure.Kind.SHARE) {
            rows.add(row(cell, measure, "share", value.estimate(), ofShare(value), value.women()));
            return rows;
        }
        rows.add(row(cell, measure, "median", value.estimate(), Double.NaN, value.women()));
        if (measure.kind() == Measure.Kind.TIME) {
            int came = (int) Arrays.stream(outcomes.column(cell, measure))
                    .filter(time -> !Double.isNaN(time))
                    .count();
            SweepOutcomes.CellValue reached =
                    new SweepOutcomes.CellValue(new Share(came, value.women()).estimate(), value.women());
            rows.add(row(cell, measure, "share reached", reached.estimate(), ofShare(reached), reached.women()));
        } else {
            Moments moments = outcomes.moments(cell, measure);
            rows.add(row(cell, measure, "mean", moments.estimate(), moments.standardError(), moments.size()));
        }
        return rows;
    }

    private static double ofShare(SweepOutcomes.CellValue value) {
        double share = value.estimate().value();
        return Math.sqrt(share * (1 - share) / value.women());
    }

    private List<String> row(
            int cell, Measure measure, String statistic, Estimate estimate, double standardError, int women) {
        List<String> row = new ArrayList<>(List.of(Integer.toString(cell + 1)));
        for (int factor = 0; factor < sweep.factors().size(); factor++) {
            Factor each = sweep.factors().get(factor);
            row.add(SweepWords.plain(each.values().get(sweep.value(cell, factor))));
        }
        boolean isShare = statistic.startsWith("share");
        row.addAll(List.of(
                measure.words(),
                isShare ? "1" : measure.unit().symbol(),
                statistic,
                NumberText.of(estimate.value()),
                NumberText.of(estimate.low()),
                NumberText.of(estimate.high()),
                NumberText.of(standardError),
                Integer.toString(women),
                front.contains(cell) ? "1" : "0"));
        return row;
    }

    /** The headers of a grid: the values of the last factor, or the endpoints of a single one. */
    public List<String> headers(List<Measure> measures) {
        if (sweep.factors().size() == 1) {
            List<String> headers =
                    new ArrayList<>(List.of(SweepWords.title(sweep.factors().get(0))));
            measures.forEach(measure -> headers.add(words.headingWithUnit(measure)));
            return headers;
        }
        Factor up = sweep.factors().get(0);
        Factor across = sweep.factors().get(1);
        List<String> headers = new ArrayList<>(List.of(SweepWords.title(up)));
        across.values().forEach(value -> headers.add(across.lever().words() + " " + value));
        return headers;
    }

    /** The rows of a single factor. */
    public List<List<String>> rows(List<Measure> measures) {
        Factor only = sweep.factors().get(0);
        List<List<String>> rows = new ArrayList<>();
        for (int cell = 0; cell < sweep.size(); cell++) {
            List<String> row =
                    new ArrayList<>(List.of(SweepWords.plain(only.values().get(cell))));
            for (Measure measure : measures) {
                row.add(words.valueWithInterval(cell, measure));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The rows of a grid of one endpoint, the lowest value of the first factor at the top. */
    public List<List<String>> rows(Measure measure, boolean withIntervals) {
        Factor up = sweep.factors().get(0);
        int columns = sweep.factors().get(1).size();
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < up.size(); row++) {
            List<String> cells =
                    new ArrayList<>(List.of(SweepWords.plain(up.values().get(row))));
            for (int column = 0; column < columns; column++) {
                int cell = row * columns + column;
                cells.add(withIntervals ? words.valueWithInterval(cell, measure) : words.value(cell, measure));
            }
            rows.add(cells);
        }
        return rows;
    }
}
