package org.oxytocinlab.app;

import java.util.Set;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.scenarios.FigureWish;
import picocli.CommandLine.Option;

/** What a user wants besides the pages: slides, and text that can be edited. */
final class SlideRequest {

    @Option(
            names = "--slide",
            description = "Also draw slides of 16:9, at most two panels on each: the infusion and the contractions, or"
                    + " those of --panels; of a dose-response study the contractions.")
    private boolean slide;

    @Option(names = "--slide-each", description = "Also draw slides of 16:9, one panel on each.")
    private boolean slideEach;

    @Option(names = "--svg-text", description = "Keep text as text in SVG files, so that it can be edited.")
    private boolean svgText;

    /** What is asked of a figure with these panels, or with those that the case decides; an option overrides a wish. */
    FigureChoice choice(Set<Topic> topics, FigureWish wish) {
        return new FigureChoice(topics, slides(wish), svgText);
    }

    private FigureChoice.Slides slides(FigureWish wish) {
        if (slideEach || slide) {
            return slideEach ? FigureChoice.Slides.ONE_BY_ONE : FigureChoice.Slides.TOGETHER;
        }
        return switch (wish.slides()) {
            case NONE -> FigureChoice.Slides.NONE;
            case TOGETHER -> FigureChoice.Slides.TOGETHER;
            case EACH -> FigureChoice.Slides.ONE_BY_ONE;
        };
    }
}
