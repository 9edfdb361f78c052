package org.oxytocinlab.app.output;

import org.oxytocinlab.charts.partograph.AlertLine;
import org.oxytocinlab.charts.strip.Paper;
import org.oxytocinlab.charts.strip.StripOptions;

/**
 * Which result files are wanted beside the usual ones, and how the strip is drawn.
 *
 * @param figures which panels and slides are drawn, and how text is written into SVG
 * @param strip how the strip is drawn
 * @param stripSvg whether the strip is written as SVG even if nobody decided
 * @param pressure whether intrauterine pressure is sampled
 * @param alert the alert line of a partograph
 * @param tracing on which paper a tracing is drawn
 * @param parous whether she has given birth before, on which an alert line may depend
 */
public record WantedFiles(
        FigureChoice figures,
        StripOptions strip,
        boolean stripSvg,
        boolean pressure,
        AlertLine alert,
        Paper tracing,
        boolean parous) {

    /** The usual files. */
    public static final WantedFiles USUAL = new WantedFiles(
            FigureChoice.USUAL, StripOptions.STANDARD, false, false, AlertLine.WHO, Paper.CM_PER_MIN_2, false);
}
