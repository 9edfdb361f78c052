package org.oxytocinlab.app.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.oxytocinlab.app.output.DecisionTable;
import org.oxytocinlab.app.output.Manifest;
import org.oxytocinlab.app.output.ResultFiles;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.app.output.Summary;
import org.oxytocinlab.app.output.Table;
import org.oxytocinlab.app.output.WantedFiles;
import org.oxytocinlab.app.source.PreparedCase;
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
import org.oxytocinlab.engine.study.Workforce;

/** The files of one run. Hands share its pictures, its tables, the report and the sums of all of them. */
public final class RunFiles {
    /** All of the run on one page. */
    public static final String REPORT = "report.html";

    /** The strip, without the ending of its name. */
    static final String STRIP = "tocograph";

    private final PreparedCase prepared;
    private final Trajectory run;
    private final FigurePlan plan;
    private final WantedFiles wanted;
    private final String text;
    private final List<String> notes;
    private final ResultOrigin origin;
    private final Worklist work = new Worklist();
    private final Supplier<Endpoints> endpoints;
    private final Map<String, Supplier<Block.Embedded>> pictures = new LinkedHashMap<>();

    /**
     * The files of a run, none of them made yet.
     *
     * @param plan how its figure is drawn
     * @param text the resolved case
     * @param notes what a reader of the report should know, a sentence each
     */
    public RunFiles(
            PreparedCase prepared,
            Trajectory run,
            FigurePlan plan,
            WantedFiles wanted,
            String text,
            List<String> notes,
            ResultOrigin origin) {
        this.prepared = prepared;
        this.run = run;
        this.plan = plan;
        this.wanted = wanted;
        this.text = text;
        this.notes = notes;
        this.origin = origin;
        this.endpoints = Worklist.once(() -> Endpoints.of(run));
    }

    /** What is counted and measured of the run. */
    public Endpoints endpoints() {
        return endpoints.get();
    }

    /** All of them, in the order in which they are written, with their sums. What others need is begun first. */
    public ResultFiles made(Workforce hands) {
        Supplier<Drawing> chart =
                work.add(() -> TimeCourseChart.of(wanted.figures().page(plan), run, provenance()));
        Supplier<Drawing> strip = work.add(() -> Tocograph.of(plan, run, provenance(), wanted.strip()));
        Map<String, Supplier<byte[]>> files = tables();
        // While one hand lays out the chart, another has something to do that need not wait for it.
        Supplier<byte[]> stripPixels = pixels(strip);
        draw(ResultFiles.CHART, "The time course.", chart, files);
        files.put(STRIP + ".png", stripPixels);
        if (!run.decisions().isEmpty() || wanted.stripSvg()) {
            files.put(STRIP + ".svg", shapes(STRIP, "The strip as a monitor prints it.", strip));
        }
        addPartograph(files);
        addTracing(files);
        wanted.figures().slides(plan).forEach((stem, slide) -> addSlide(stem, slide, files));
        files.put(ResultFiles.CASE, () -> text.getBytes(StandardCharsets.UTF_8));
        files.put(REPORT, work.add(this::report));
        Supplier<byte[]> summary = work.add(this::summary);
        Map<String, Supplier<String>> sums = new LinkedHashMap<>();
        files.forEach((name, file) -> sums.put(name, work.add(() -> Manifest.sum(file.get()))));
        files.put(ResultFiles.SUMMARY, summary);
        work.carryOut(hands);
        return new ResultFiles(all(files), all(sums));
    }

    private Map<String, Supplier<byte[]>> tables() {
        Map<String, Supplier<byte[]>> tables = new LinkedHashMap<>();
        tables.put(ResultFiles.TIME_COURSE, work.add(() -> Table.ofTimeCourse(run)));
        tables.put(ResultFiles.CONTRACTIONS, work.add(() -> Table.ofContractions(run)));
        if (!run.decisions().isEmpty()) {
            tables.put(ResultFiles.DECISIONS, work.add(() -> DecisionTable.of(run)));
        }
        if (wanted.pressure()) {
            tables.put(ResultFiles.PRESSURE, work.add(() -> Table.ofPressure(run)));
        }
        return tables;
    }

    /** Nothing where there is no labour. */
    private void addPartograph(Map<String, Supplier<byte[]>> files) {
        if (Partograph.isOf(run)) {
            PartographOptions options = PartographOptions.usual(run, wanted.alert(), wanted.parous());
            Supplier<Drawing> drawing = work.add(() -> Partograph.of(plan, run, provenance(), options));
            draw(ResultFiles.PARTOGRAPH, "The partograph as a midwife keeps it.", drawing, files);
        }
    }

    /** The tracing and its decelerations; nothing where there is no fetus. */
    private void addTracing(Map<String, Supplier<byte[]>> files) {
        run.tracing().ifPresent(tracing -> {
            Supplier<Drawing> drawing = work.add(() -> Cardiotocograph.of(plan, run, provenance(), wanted.tracing()));
            files.put(ResultFiles.DECELERATIONS, work.add(() -> Table.ofDecelerations(tracing)));
            draw(ResultFiles.TRACING, "The tracing of the fetus.", drawing, files);
        });
    }

    private void addSlide(String stem, FigurePlan slide, Map<String, Supplier<byte[]>> files) {
        Supplier<Drawing> drawing = work.add(() -> TimeCourseChart.of(slide, run, provenance()));
        files.put(stem + ".png", pixels(drawing));
        files.put(stem + ".svg", work.add(() -> wanted.figures().svg(drawing.get(), provenance())));
    }

    /** The files of a picture that stands in the report. */
    private void draw(String stem, String caption, Supplier<Drawing> drawing, Map<String, Supplier<byte[]>> files) {
        Supplier<byte[]> svg = shapes(stem, caption, drawing);
        files.put(stem + ".png", pixels(drawing));
        files.put(stem + ".svg", svg);
    }

    /** The shapes of a picture, which stands in the report as it was drawn, however its file holds text. */
    private Supplier<byte[]> shapes(String stem, String caption, Supplier<Drawing> drawing) {
        Supplier<Svg> shapes = work.add(() -> SvgFile.withTree(drawing.get(), provenance()));
        pictures.put(stem, () -> EmbeddedSvg.of(caption, shapes.get().tree(), stem + "-"));
        return wanted.figures().svgText()
                ? work.add(() -> SvgFile.withText(drawing.get(), provenance()))
                : () -> shapes.get().file();
    }

    private Supplier<byte[]> pixels(Supplier<Drawing> drawing) {
        return work.add(() -> PngFile.of(drawing.get(), provenance()));
    }

    private byte[] report() {
        return RunReport.of(prepared, run, endpoints(), all(pictures), notes, text, origin);
    }

    private byte[] summary() {
        return Summary.of(
                plan.caption().title(), run, endpoints(), origin, plan.caption().notes());
    }

    private Provenance provenance() {
        return origin.provenance();
    }

    private static <T> Map<String, T> all(Map<String, Supplier<T>> made) {
        Map<String, T> all = new LinkedHashMap<>();
        made.forEach((name, each) -> all.put(name, each.get()));
        return all;
    }
}
