package org.oxytocinlab.app.output;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.PngFile;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.SvgFile;
import org.oxytocinlab.charts.TimeCourseChart;
import org.oxytocinlab.charts.Tocograph;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * The finished files of a run, in memory, so that nothing is written before everything is made.
 *
 * @param contents name to bytes, in the order of writing; the summary comes last and says that the rest is there
 */
public record ResultFiles(Map<String, byte[]> contents) {

    /** The file that is written last. */
    public static final String SUMMARY = "summary.json";

    /**
     * Makes every file of one run.
     *
     * @param title of the case
     * @param caseText the resolved case
     */
    public static ResultFiles of(String title, String caseText, Trajectory run, Endpoints endpoints, Imprint imprint) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        contents.put("timecourse.csv", Table.ofTimeCourse(run));
        contents.put("contractions.csv", Table.ofContractions(run));
        Provenance provenance = imprint.provenance();
        Drawing chart = TimeCourseChart.of(title, run, provenance);
        contents.put("chart.png", PngFile.of(chart, provenance));
        contents.put("chart.svg", SvgFile.of(chart, provenance));
        contents.put("tocograph.png", PngFile.of(Tocograph.of(title, run, provenance), provenance));
        contents.put("case.yaml", caseText.getBytes(StandardCharsets.UTF_8));
        contents.put(SUMMARY, Summary.of(title, run, endpoints, imprint));
        return new ResultFiles(contents);
    }
}
