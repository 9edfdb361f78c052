package org.oxytocinlab.app.output;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.FigurePlan;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.course.TimeCourseChart;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.Svg;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.charts.partograph.Partograph;
import org.oxytocinlab.charts.partograph.PartographOptions;
import org.oxytocinlab.charts.strip.Cardiotocograph;
import org.oxytocinlab.charts.strip.Tocograph;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;
import org.w3c.dom.Element;

/**
 * The finished files of a run, in memory, so that nothing is written before everything is made.
 *
 * @param contents name to bytes, in the order of writing; the summary comes last and says that the rest is there
 * @param trees what some of the pictures were written from, by the names of their SVG files
 */
public record ResultFiles(Map<String, byte[]> contents, Map<String, Element> trees) {

    /** The file that is written last. */
    public static final String SUMMARY = "summary.json";

    /** The resolved case. */
    public static final String CASE = "case.yaml";

    /** One row a minute. */
    public static final String TIME_COURSE = "timecourse.csv";

    /** The figure; its text is as the choice of figures says. */
    public static final String CHART = "chart.svg";

    /** One row a contraction. */
    public static final String CONTRACTIONS = "contractions.csv";

    /** One row a decision; only when somebody decided. */
    public static final String DECISIONS = "decisions.csv";

    /** Four rows a second; only on request. */
    public static final String PRESSURE = "pressure.csv";

    /** One row a deceleration; only of a fetus. */
    public static final String DECELERATIONS = "decelerations.csv";

    /** The tracing, without the ending of its name; only of a fetus. */
    public static final String TRACING = "tracing";

    /** The partograph, without the ending of its name; only of a labour. */
    public static final String PARTOGRAPH = "partograph";

    /** Files without trees. */
    public ResultFiles(Map<String, byte[]> contents) {
        this(contents, Map.of());
    }

    /** The same files and one more, before the summary. */
    public ResultFiles with(String name, byte[] content) {
        Map<String, byte[]> more = new LinkedHashMap<>(contents);
        byte[] summary = more.remove(SUMMARY);
        more.put(name, content);
        if (summary != null) {
            more.put(SUMMARY, summary);
        }
        return new ResultFiles(more, trees);
    }

    /** The same files, with all tables in a form. */
    public ResultFiles in(TableForm form) {
        return new ResultFiles(form.of(contents), trees);
    }

    /**
     * Makes every file of one run; the pictures are encoded side by side.
     *
     * @param plan how the figure is made; its caption names the case and holds the notes of the run
     * @param caseText the resolved case
     * @param wanted which files beside the usual ones
     */
    public static ResultFiles of(
            FigurePlan plan,
            String caseText,
            Trajectory run,
            CompletableFuture<Endpoints> endpoints,
            ResultOrigin origin,
            WantedFiles wanted) {
        Caption caption = plan.caption();
        Provenance provenance = origin.provenance();
        CompletableFuture<byte[]> rows = CompletableFuture.supplyAsync(() -> Table.ofTimeCourse(run));
        CompletableFuture<Drawing> strip =
                CompletableFuture.supplyAsync(() -> Tocograph.of(plan, run, provenance, wanted.strip()));
        CompletableFuture<byte[]> tocograph = strip.thenApply(drawing -> PngFile.of(drawing, provenance));
        CompletableFuture<Map<String, byte[]>> partograph =
                CompletableFuture.supplyAsync(() -> partograph(plan, run, provenance, wanted));
        CompletableFuture<Map<String, byte[]>> tracing =
                CompletableFuture.supplyAsync(() -> tracing(plan, run, provenance, wanted));
        Drawing chart = TimeCourseChart.of(wanted.figures().page(plan), run, provenance);
        CompletableFuture<byte[]> png = CompletableFuture.supplyAsync(() -> PngFile.of(chart, provenance));
        Svg svg = SvgFile.withTree(chart, provenance);
        byte[] contractions = Table.ofContractions(run);
        byte[] summary = Summary.of(caption.title(), run, endpoints.join(), origin, caption.notes());
        boolean decided = !run.decisions().isEmpty();
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put(TIME_COURSE, rows.join());
        contents.put(CONTRACTIONS, contractions);
        if (decided) {
            contents.put(DECISIONS, DecisionTable.of(run));
        }
        if (wanted.pressure()) {
            contents.put(PRESSURE, Table.ofPressure(run));
        }
        contents.put("chart.png", png.join());
        contents.put(CHART, wanted.figures().svgText() ? SvgFile.withText(chart, provenance) : svg.file());
        contents.put("tocograph.png", tocograph.join());
        if (decided || wanted.stripSvg()) {
            contents.put("tocograph.svg", wanted.figures().svg(strip.join(), provenance));
        }
        contents.putAll(partograph.join());
        contents.putAll(tracing.join());
        contents.putAll(slides(plan, run, provenance, wanted));
        contents.put(CASE, caseText.getBytes(StandardCharsets.UTF_8));
        contents.put(SUMMARY, summary);
        return new ResultFiles(contents, Map.of(CHART, svg.tree()));
    }

    /** The tracing and its decelerations; nothing where there is no fetus. */
    private static Map<String, byte[]> tracing(
            FigurePlan plan, Trajectory run, Provenance provenance, WantedFiles wanted) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        run.tracing().ifPresent(tracing -> {
            Drawing drawing = Cardiotocograph.of(plan, run, provenance, wanted.tracing());
            files.put(DECELERATIONS, Table.ofDecelerations(tracing));
            files.put(TRACING + ".png", PngFile.of(drawing, provenance));
            files.put(TRACING + ".svg", wanted.figures().svg(drawing, provenance));
        });
        return files;
    }

    private static Map<String, byte[]> slides(
            FigurePlan plan, Trajectory run, Provenance provenance, WantedFiles wanted) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        wanted.figures().slides(plan).forEach((stem, slide) -> {
            Drawing drawing = TimeCourseChart.of(slide, run, provenance);
            files.put(stem + ".png", PngFile.of(drawing, provenance));
            files.put(stem + ".svg", wanted.figures().svg(drawing, provenance));
        });
        return files;
    }

    /** The partograph; nothing where there is no labour. */
    private static Map<String, byte[]> partograph(
            FigurePlan plan, Trajectory run, Provenance provenance, WantedFiles wanted) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (Partograph.isOf(run)) {
            PartographOptions options = PartographOptions.usual(run, wanted.alert(), wanted.parous());
            Drawing drawing = Partograph.of(plan, run, provenance, options);
            files.put(PARTOGRAPH + ".png", PngFile.of(drawing, provenance));
            files.put(PARTOGRAPH + ".svg", wanted.figures().svg(drawing, provenance));
        }
        return files;
    }
}
