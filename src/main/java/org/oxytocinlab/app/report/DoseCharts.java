package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.dose.DoseCurve;
import org.oxytocinlab.charts.dose.DosePanel;
import org.oxytocinlab.charts.dose.DoseResponseChart;
import org.oxytocinlab.charts.dose.DoseValues;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Spread;
import org.oxytocinlab.engine.study.CountedDose;
import org.oxytocinlab.engine.study.DoseGroup;
import org.oxytocinlab.engine.study.DoseLaw;
import org.oxytocinlab.engine.study.DoseQuestion;
import org.oxytocinlab.engine.study.DoseResponse;
import org.oxytocinlab.engine.study.Population;

/** The figure of a dose–response study. */
public final class DoseCharts {
    /** The counts are drawn beside it. */
    private static final Variable COUNTED = Variable.CONTRACTIONS;

    private static final double HALF = 0.5;
    private static final double MOST = 0.9;

    private final Caption caption;
    private final DoseResponse study;
    private final Provenance provenance;

    public DoseCharts(Caption caption, DoseResponse study, Provenance provenance) {
        this.caption = caption;
        this.study = study;
        this.provenance = provenance;
    }

    /** The figure with a panel for each answer. */
    public Drawing page() {
        return drawing(Format.PAGE, DoseQuestion.VARIABLES);
    }

    /** The slides that are asked for, by the stems of their files. */
    public Map<String, Drawing> slides(FigureChoice.Slides asked) {
        Map<String, Drawing> slides = new LinkedHashMap<>();
        if (asked == FigureChoice.Slides.TOGETHER) {
            slides.put("slide", drawing(Format.SLIDE, List.of(COUNTED)));
        } else if (asked == FigureChoice.Slides.ONE_BY_ONE) {
            DoseQuestion.VARIABLES.forEach(
                    each -> slides.put("slide-" + stem(each), drawing(Format.SLIDE, List.of(each))));
        }
        return slides;
    }

    private static String stem(Variable variable) {
        return variable.words().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private Drawing drawing(Format format, List<Variable> variables) {
        return DoseResponseChart.of(
                caption, format, variables.stream().map(this::panel).toList(), provenance);
    }

    private DosePanel panel(Variable variable) {
        List<DoseCurve> curves = new ArrayList<>();
        for (DoseGroup group : study.groups()) {
            curves.add(curve(group, variable));
        }
        DosePanel panel = DosePanel.of(variable, curves).withMeaning(goal());
        if (study.groups().size() == 1) {
            panel = panel.withLines(lines(study.groups().get(0), variable));
        }
        return variable == Variable.MONTEVIDEO ? panel.withLaw(law()) : panel;
    }

    /** What all groups want, if they want the same. */
    private Optional<Goal> goal() {
        List<Goal> goals = study.groups().stream()
                .flatMap(group -> group.women().stream())
                .map(Case::goal)
                .distinct()
                .toList();
        return goals.size() == 1 ? Optional.of(goals.get(0)) : Optional.empty();
    }

    private DoseCurve curve(DoseGroup group, Variable variable) {
        String name = study.groups().size() == 1 ? "" : group.name();
        DoseCurve curve =
                DoseCurve.of(name, new DoseValues(lineWords(), study.grid(), values(group.curve(), variable)));
        List<Spread> between = group.between().getOrDefault(variable, List.of());
        if (!between.isEmpty()) {
            curve = curve.withBand(DoseValues.range(
                    "5–95 % of " + study.question().women() + " women, "
                            + study.question().population().title(),
                    study.grid(),
                    between.stream().mapToDouble(Spread::p5).toArray(),
                    between.stream().mapToDouble(Spread::p95).toArray()));
        }
        if (study.groups().size() == 1) {
            curve = curve.withDwell(new DoseValues(
                    "after " + study.question().dwell() + " at each rate",
                    study.question().milliunits(),
                    values(group.dwelt(), variable)));
        }
        return variable == COUNTED ? counted(curve, group) : curve;
    }

    private String lineWords() {
        return study.question().population().equals(Population.NONE)
                ? "steady state"
                : "steady state of the median woman";
    }

    private DoseCurve counted(DoseCurve curve, DoseGroup group) {
        List<CountedDose> counted = group.counted();
        DoseCurve dotted = curve.withCounts(new DoseValues(
                "counted over 2 h, mean of " + study.question().women() + " with 95 % interval",
                counted.stream().mapToDouble(CountedDose::rate).toArray(),
                counted.stream()
                        .mapToDouble(dose -> dose.contractions().value())
                        .toArray(),
                counted.stream().mapToDouble(dose -> dose.contractions().low()).toArray(),
                counted.stream().mapToDouble(dose -> dose.contractions().high()).toArray()));
        return group.fit()
                .map(fit -> dotted.withFit(new DoseValues(
                        "fit to the counts",
                        study.grid(),
                        Arrays.stream(study.grid()).map(fit.curve()::at).toArray())))
                .orElse(dotted);
    }

    private List<DosePanel.MarkedDose> lines(DoseGroup group, Variable variable) {
        double highest = study.question().highest();
        List<DosePanel.MarkedDose> lines = new ArrayList<>();
        addLine(lines, "ED50", group.steady().effectiveDose(variable, HALF, highest));
        addLine(lines, "ED90", group.steady().effectiveDose(variable, MOST, highest));
        return lines;
    }

    private static void addLine(List<DosePanel.MarkedDose> lines, String words, double rate) {
        if (Double.isFinite(rate) && rate > 0) {
            lines.add(new DosePanel.MarkedDose(rate, words + " " + Digits.of(rate, Unit.MILLIUNIT_PER_MINUTE)));
        }
    }

    /** The law of the first quantitative study, on top of what the first group has without the drug. */
    private DoseValues law() {
        double rest = study.groups().get(0).steady().value(Variable.MONTEVIDEO, 0);
        double[] values = Arrays.stream(study.grid())
                .map(rate -> rest + DoseLaw.CALDEYRO.rise(rate))
                .toArray();
        return new DoseValues("Caldeyro-Barcia's law, classical term", study.grid(), values);
    }

    private static double[] values(Map<Variable, double[]> columns, Variable variable) {
        return columns.getOrDefault(variable, new double[0]);
    }
}
