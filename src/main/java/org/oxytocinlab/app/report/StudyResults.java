package org.oxytocinlab.app.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.app.output.ProgramVersion;
import org.oxytocinlab.app.output.ResultFiles;
import org.oxytocinlab.app.output.ResultOrigin;
import org.oxytocinlab.charts.Drawing;
import org.oxytocinlab.charts.Provenance;
import org.oxytocinlab.charts.file.PngFile;
import org.oxytocinlab.charts.file.SvgFile;
import org.oxytocinlab.engine.solver.Tolerance;

/** The finished files of a study, in the order in which they are written. */
public final class StudyResults {
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<String, String> sums = new LinkedHashMap<>();
    private final Provenance provenance;

    public StudyResults(Provenance provenance) {
        this.provenance = provenance;
    }

    /** What every file says about its making. */
    public static ResultOrigin origin(String resolved, long seed) {
        return ResultOrigin.of(ProgramVersion.get(), resolved, seed, Tolerance.WORDS);
    }

    /** Adds a file. */
    public StudyResults with(String name, byte[] bytes) {
        contents.put(name, bytes);
        return this;
    }

    /** Says what the SHA-256 of a file is, where that is known. */
    void summed(String name, String sum) {
        sums.put(name, sum);
    }

    /** Adds a figure as pixels and as SVG; what the SVG is, for a report. */
    public byte[] draw(String stem, Drawing drawing) {
        return draw(stem, drawing, FigureChoice.USUAL);
    }

    /** The same with text in the SVG as somebody wants it; in a report it always is as it was drawn. */
    public byte[] draw(String stem, Drawing drawing, FigureChoice figures) {
        byte[] svg = SvgFile.of(drawing, provenance);
        with(stem + ".png", PngFile.of(drawing, provenance));
        with(stem + ".svg", figures.svgText() ? SvgFile.withText(drawing, provenance) : svg);
        return svg;
    }

    /** All of them. */
    public ResultFiles files() {
        return new ResultFiles(contents, sums);
    }
}
