package org.oxytocinlab.app.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.MeasureWords;
import org.oxytocinlab.app.output.SketchWords;
import org.oxytocinlab.app.output.Words;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Format;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.course.BandChart;
import org.oxytocinlab.charts.course.BandCourse;
import org.oxytocinlab.charts.course.BandPanel;
import org.oxytocinlab.charts.trial.DistributionChart;
import org.oxytocinlab.charts.trial.DistributionPanel;
import org.oxytocinlab.charts.trial.ForestChart;
import org.oxytocinlab.charts.trial.ForestRow;
import org.oxytocinlab.charts.trial.Ratio;
import org.oxytocinlab.engine.quantity.View;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.statistics.Estimate;
import org.oxytocinlab.engine.statistics.Spread;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Contrast;
import org.oxytocinlab.engine.study.Finding;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Sample;
import org.oxytocinlab.engine.study.Trial;

/** The figures of a virtual trial: courses over time, ratios, distributions. */
final class TrialCharts {
    /** What only some trials follow, by the stem of its slide. */
    private static final Map<String, Variable> FOLLOWED = followedVariables();

    private final Caption caption;
    private final Outcomes outcomes;
    private final Supplier<Provenance> provenance;

    TrialCharts(Caption caption, Outcomes outcomes, Supplier<Provenance> provenance) {
        this.caption = caption;
        this.outcomes = outcomes;
        this.provenance = provenance;
    }

    private static Map<String, Variable> followedVariables() {
        Map<String, Variable> followed = new LinkedHashMap<>();
        followed.put("fetus", Variable.FETAL_SATURATION);
        followed.put("pressure", Variable.ARTERIAL_PRESSURE);
        followed.put("pulse", Variable.HEART_RATE);
        followed.put("brain", Variable.OEDEMA_INDEX);
        followed.put("haemoglobin", Variable.HAEMOGLOBIN);
        return followed;
    }

    /** The figures of the report, by the stems of their files; each is laid out when it is asked for. */
    Map<String, Supplier<Drawing>> pages(List<Finding> findings) {
        Map<String, Supplier<Drawing>> pages = new LinkedHashMap<>();
        pages.put("bands", () -> bands(Format.PAGE, followed().values()));
        pages.putAll(forests(Format.PAGE, findings));
        pages.put("distributions", this::distributions);
        return pages;
    }

    /** The slides that are asked for, in the same way. */
    Map<String, Supplier<Drawing>> slides(FigureChoice.Slides asked, List<Finding> findings) {
        Map<String, Supplier<Drawing>> slides = new LinkedHashMap<>();
        Map<String, Variable> followed = followed();
        if (asked == FigureChoice.Slides.TOGETHER) {
            slides.put(
                    "slide",
                    () -> bands(
                            Format.SLIDE_OF_TWO,
                            followed.values().stream().limit(2).toList()));
        } else if (asked == FigureChoice.Slides.ONE_BY_ONE) {
            followed.forEach(
                    (stem, variable) -> slides.put("slide-" + stem, () -> bands(Format.SLIDE, List.of(variable))));
        }
        if (asked != FigureChoice.Slides.NONE) {
            forests(Format.SLIDE_OF_ROWS, findings).forEach((stem, forest) -> slides.put("slide-" + stem, forest));
        }
        return slides;
    }

    /** Medians and 5 to 95 % over time. */
    private Drawing bands(Format format, Collection<Variable> followed) {
        boolean isLabour = outcomes.trial().measures().contains(Measure.BIRTH);
        String band = "line: median, band: 5–95 % of " + women() + " virtual women"
                + (isLabour ? ", as long as undelivered" : "")
                + (outcomes.isExact() ? "" : ", " + SketchWords.WITHIN);
        boolean isContracting = !outcomes.trial().isAfterBirth();
        String page = "; contractions: the model's rate, not the count that defines tachysystole";
        return BandChart.of(
                caption,
                format,
                isContracting && !format.isFixed() ? band + page : band,
                followed.stream().map(this::panel).toList(),
                provenance.get());
    }

    /** What the bands show, from above, by the stems of slides. */
    private Map<String, Variable> followed() {
        Map<String, Variable> followed = new LinkedHashMap<>();
        if (outcomes.trial().isAfterBirth()) {
            followed.put("plasma", Variable.PLASMA_OXYTOCIN);
            followed.putAll(drugs());
            followed.put("tone", Variable.TONE_AFTER_BIRTH);
            followed.put("blood-loss", Variable.BLOOD_LOSS);
            followed.putAll(besides());
            return followed;
        }
        followed.put("pump", Variable.OXYTOCIN_RATE);
        if (!drugs().isEmpty()) {
            followed.put("plasma", Variable.PLASMA_OXYTOCIN);
            followed.putAll(drugs());
        }
        followed.put("contractions", Variable.CONTRACTIONS);
        followed.put("montevideo", Variable.MONTEVIDEO);
        followed.putAll(besides());
        followed.put("sodium", Variable.SODIUM);
        return followed;
    }

    /** The levels of other drugs that an arm is given, by the stems of their slides: "plasma-atosiban". */
    private Map<String, Variable> drugs() {
        Map<String, Variable> followed = new LinkedHashMap<>();
        for (Variable variable : outcomes.trial().bands().variables()) {
            if (variable.card().isSeen(View.DRUGS)) {
                followed.put(variable.words().replace(' ', '-'), variable);
            }
        }
        return followed;
    }

    /** What is asked to be followed besides. */
    private Map<String, Variable> besides() {
        Map<String, Variable> followed = new LinkedHashMap<>();
        FOLLOWED.forEach((stem, variable) -> {
            if (outcomes.trial().bands().variables().contains(variable)) {
                followed.put(stem, variable);
            }
        });
        return followed;
    }

    private Stream<Measure> seen(View view) {
        return outcomes.trial().measures().stream()
                .filter(measure -> measure.card().isSeen(view))
                .filter(measure -> !outcomes.trial().isAfterBirth() || !outcomes.isAlike(measure));
    }

    /** "1000", or "196, 202 and 202" where a lot decided. */
    private String women() {
        List<String> sizes = IntStream.range(0, outcomes.trial().arms().size())
                .mapToObj(arm -> Integer.toString(outcomes.size(arm)))
                .toList();
        int last = sizes.size() - 1;
        return outcomes.trial().design() == Trial.Design.PAIRED || last == 0
                ? sizes.get(0)
                : String.join(", ", sizes.subList(0, last)) + " and " + sizes.get(last);
    }

    private BandPanel panel(Variable variable) {
        double[] times = outcomes.times();
        List<BandCourse> courses = new ArrayList<>();
        for (int arm = 0; arm < outcomes.trial().arms().size(); arm++) {
            int index = arm;
            List<Spread> spreads = IntStream.range(0, times.length)
                    .mapToObj(time -> outcomes.spread(index, variable, time))
                    .toList();
            courses.add(new BandCourse(
                    name(arm),
                    times,
                    spreads.stream().mapToDouble(Spread::p5).toArray(),
                    spreads.stream().mapToDouble(Spread::median).toArray(),
                    spreads.stream().mapToDouble(Spread::p95).toArray()));
        }
        return new BandPanel(variable, goal(outcomes.trial()), courses);
    }

    /** What all arms want, if they want the same. */
    static Optional<Goal> goal(Trial trial) {
        List<Goal> goals =
                trial.arms().stream().map(arm -> arm.asked().goal()).distinct().toList();
        return goals.size() == 1 ? Optional.of(goals.get(0)) : Optional.empty();
    }

    /** Ratios of each later arm to the first, with what real trials found, by the stems of their files. */
    private Map<String, Supplier<Drawing>> forests(Format format, List<Finding> findings) {
        Map<String, Supplier<Drawing>> forests = new LinkedHashMap<>();
        int arms = outcomes.trial().arms().size();
        for (int i = 1; i < arms; i++) {
            int arm = i;
            forests.put(arms == 2 ? "forest" : "forest-" + arm, () -> forest(format, arm, findings));
        }
        return forests;
    }

    private Drawing forest(Format format, int arm, List<Finding> findings) {
        List<ForestRow> rows = seen(View.RATIOS)
                .filter(measure -> ArmSummary.of(outcomes, arm, measure).women() > 0)
                .map(measure -> row(measure, arm, findings))
                .toList();
        return ForestChart.of(
                caption.named(caption.title() + ": " + name(arm) + " over " + name(0)),
                format,
                rows,
                "less with " + name(arm),
                "more with " + name(arm),
                provenance.get());
    }

    private ForestRow row(Measure measure, int arm, List<Finding> findings) {
        Optional<ForestRow.StudyRatio> published = findings.stream()
                .filter(finding -> finding.arm() == arm
                        && finding.measure().equals(measure)
                        && finding.form() == Finding.Form.RATIO)
                .findFirst()
                .map(finding -> new ForestRow.StudyRatio(
                        Words.source(finding.source()), ratio(finding.found()), published(finding)));
        MeasureWords words = new MeasureWords(outcomes);
        Contrast contrast = Contrast.of(outcomes, measure, arm);
        return new ForestRow(
                measure.kind() == Measure.Kind.SHARE ? words.label(measure) : words.words(measure) + ", mean",
                List.of(value(words, 0, measure), value(words, arm, measure)),
                contrast.hasFewEvents() ? ratio(contrast.ratio()).ofFewEvents() : ratio(contrast.ratio()),
                published);
    }

    private List<ForestRow.Value> published(Finding finding) {
        Finding.Shares shares = finding.shares();
        return shares == null
                ? List.of()
                : List.of(
                        new ForestRow.Value(name(0), MeasureWords.published(shares.first()) + " %"),
                        new ForestRow.Value(name(finding.arm()), MeasureWords.published(shares.later()) + " %"));
    }

    private ForestRow.Value value(MeasureWords words, int arm, Measure measure) {
        return new ForestRow.Value(name(arm), words.comparedWithUnit(arm, measure));
    }

    private static Ratio ratio(Estimate estimate) {
        return new Ratio(estimate.value(), estimate.low(), estimate.high());
    }

    /** Shares of women at or below each value. */
    private Drawing distributions() {
        List<DistributionPanel> panels = seen(View.DISTRIBUTIONS)
                .map(measure -> {
                    List<DistributionPanel.Women> arms = IntStream.range(
                                    0, outcomes.trial().arms().size())
                            .mapToObj(arm -> distribution(arm, measure))
                            .toList();
                    return new DistributionPanel(
                            heading(new MeasureWords(outcomes).words(measure)), measure.unit(), arms);
                })
                .toList();
        return DistributionChart.of(caption, panels, provenance.get());
    }

    private DistributionPanel.Women distribution(int arm, Measure measure) {
        if (outcomes.isExact()) {
            return new DistributionPanel.Women(name(arm), outcomes.column(arm, measure));
        }
        Sample sample = outcomes.sample(arm, measure);
        return new DistributionPanel.Women(
                name(arm), sample.histogram().values(), sample.histogram().counts(), sample.size());
    }

    private static String heading(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String name(int arm) {
        return outcomes.trial().arms().get(arm).name();
    }
}
