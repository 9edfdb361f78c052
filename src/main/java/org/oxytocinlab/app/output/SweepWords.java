package org.oxytocinlab.app.output;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.study.Factor;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Sweep;
import org.oxytocinlab.engine.study.SweepOutcomes;

/** Cells and numbers of a sweep in words, the same in every table and figure. */
public final class SweepWords {
    private static final double PERCENT = 100;

    private final SweepOutcomes outcomes;
    private final Sweep sweep;
    private final MeasureWords words;

    /** The words of a sweep that has been carried out. */
    public SweepWords(SweepOutcomes outcomes) {
        this.outcomes = outcomes;
        this.sweep = outcomes.sweep();
        this.words = new MeasureWords(new Outcomes(sweep.trial()));
    }

    /** "Women with tachysystole (NICHD 2008, charted)", "Minutes to adequate contractions, median". */
    public String heading(Measure measure) {
        String text = measure.kind() == Measure.Kind.SHARE ? words.label(measure) : words.words(measure) + ", median";
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The unit behind a heading; empty where the words say it. */
    public String unit(Measure measure) {
        if (measure.kind() == Measure.Kind.SHARE) {
            return "%";
        }
        return measure.card().isUnitTold() ? "" : measure.unit().words();
    }

    /** "Lowest plasma sodium, median (mmol/L)". */
    public String headingWithUnit(Measure measure) {
        return unit(measure).isEmpty() ? heading(measure) : heading(measure) + " (" + unit(measure) + ")";
    }

    /** A value as it is drawn: a share in per cent, anything else in its unit. */
    public double drawn(int cell, Measure measure) {
        return drawn(measure, outcomes.of(cell, measure).estimate().value());
    }

    /** The same of any number of a measure. */
    public static double drawn(Measure measure, double value) {
        return measure.kind() == Measure.Kind.SHARE ? PERCENT * value : value;
    }

    /** "33", "137.4", "never". */
    public String value(int cell, Measure measure) {
        return words(measure, outcomes.of(cell, measure).estimate().value());
    }

    /** "33 (29 to 37)". */
    public String valueWithInterval(int cell, Measure measure) {
        Estimate estimate = outcomes.of(cell, measure).estimate();
        String value = words(measure, estimate.value());
        return estimate.hasInterval()
                ? value + " (" + words(measure, estimate.low()) + " to " + words(measure, estimate.high()) + ")"
                : value;
    }

    private String words(Measure measure, double value) {
        if (measure.kind() == Measure.Kind.SHARE) {
            return Digits.percent(value, sweep.trial().size());
        }
        return MeasureWords.orNever(measure, value);
    }

    /** "step 1 mU/min, interval 30 min". */
    public String cell(int cell) {
        return sweep.trial().arms().get(cell).name();
    }

    /** "1 mU/min, 30 min". */
    public String shortCell(int cell) {
        return IntStream.range(0, sweep.factors().size())
                .mapToObj(factor -> sweep.factors()
                        .get(factor)
                        .values()
                        .get(sweep.value(cell, factor))
                        .toString())
                .collect(Collectors.joining(", "));
    }

    /** "step 1 to 8 mU/min, interval 10 to 60 min; the same women in every cell". */
    public String varied() {
        return sweep.factors().stream()
                        .map(factor -> factor.lever().words() + " "
                                + plain(factor.values().get(0)) + " to "
                                + factor.values().get(factor.size() - 1))
                        .collect(Collectors.joining(", "))
                + "; the same " + sweep.trial().size() + " women in each of " + sweep.size() + " cells";
    }

    /** A value without its unit: "0.5". */
    public static String plain(Quantity value) {
        BigDecimal number = value.value().stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }

    /** The unit of a factor as it is printed; empty for a plain number. */
    public static String unit(Factor factor) {
        return factor.unit() == Unit.ONE ? "" : factor.unit().words();
    }

    /** "step (mU/min)". */
    static String title(Factor factor) {
        return unit(factor).isEmpty() ? factor.lever().words() : factor.lever().words() + " (" + unit(factor) + ")";
    }

    /** A column of a table: "step_mU_per_min". */
    static String column(Factor factor) {
        String name = factor.unit() == Unit.ONE
                ? factor.lever().words()
                : factor.lever().words() + " " + factor.unit().symbol().replace("/", " per ");
        return name.replaceAll("[^A-Za-z0-9]+", "_");
    }

    /** The names of some measures. */
    public static List<String> names(List<Measure> measures) {
        return measures.stream().map(Measure::words).toList();
    }
}
