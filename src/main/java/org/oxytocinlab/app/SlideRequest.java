package org.oxytocinlab.app;

import java.util.Set;
import java.util.function.Supplier;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.scenarios.FigureWish;

/** What a user wants besides the pages: slides, and text that can be edited. */
final class SlideRequest {

    private final Supplier<Boolean> slide;
    private final Supplier<Boolean> slideEach;
    private final Supplier<Boolean> svgText;

    /** Understands its options. */
    SlideRequest(Options options) {
        slide = options.flag(
                "--slide",
                "Also draw slides of 16:9, at most two panels on each: the infusion and the contractions, or"
                        + " those of --panels; of a dose-response study the contractions.");
        slideEach = options.flag("--slide-each", "Also draw slides of 16:9, one panel on each.");
        svgText = options.flag("--svg-text", "Keep text as text in SVG files, so that it can be edited.");
    }

    /** What is asked of a figure with these panels, or with those that the case decides; an option overrides a wish. */
    FigureChoice choice(Set<Topic> topics, FigureWish wish) {
        return new FigureChoice(topics, slides(wish), svgText.get());
    }

    private FigureChoice.Slides slides(FigureWish wish) {
        if (slideEach.get() || slide.get()) {
            return slideEach.get() ? FigureChoice.Slides.ONE_BY_ONE : FigureChoice.Slides.TOGETHER;
        }
        return switch (wish.slides()) {
            case NONE -> FigureChoice.Slides.NONE;
            case TOGETHER -> FigureChoice.Slides.TOGETHER;
            case EACH -> FigureChoice.Slides.ONE_BY_ONE;
        };
    }
}
