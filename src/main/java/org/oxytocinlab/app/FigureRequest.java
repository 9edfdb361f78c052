package org.oxytocinlab.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.engine.quantity.NearMiss;
import picocli.CommandLine.Option;

/** How a user wants the figure. */
@SuppressWarnings("NullAway.Init")
final class FigureRequest {
    /** The panels of a figure of one run. */
    static final Set<Topic> OF_A_RUN =
            EnumSet.of(Topic.PUMP, Topic.PLASMA, Topic.CONTRACTIONS, Topic.SODIUM, Topic.WATER);

    /** The panels of a figure of several runs. */
    static final Set<Topic> OF_A_COMPARISON =
            EnumSet.of(Topic.PUMP, Topic.PLASMA, Topic.CONTRACTIONS, Topic.DIFFERENCE, Topic.DOSE, Topic.SODIUM);

    @Option(
            names = "--panels",
            split = ",",
            paramLabel = "NAME",
            description = "Draw only these panels, e.g. pump,contractions. Others: plasma, sodium, water; in a"
                    + " comparison also difference and dose.")
    private List<String> panels = List.of();

    @Option(
            names = "--slide",
            description = "Also draw slides of 16:9, two panels on each: pump and contractions, or those of --panels.")
    private boolean slide;

    @Option(names = "--slide-each", description = "Also draw slides of 16:9, one panel on each.")
    private boolean slideEach;

    @Option(names = "--svg-text", description = "Keep text as text in SVG files, so that it can be edited.")
    private boolean svgText;

    /** What is asked of a figure that can have some panels. */
    FigureChoice choice(Set<Topic> possible) throws Refusal {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (String panel : panels) {
            topics.add(topic(panel.strip(), possible));
        }
        FigureChoice.Slides slides = slideEach
                ? FigureChoice.Slides.ONE_BY_ONE
                : slide ? FigureChoice.Slides.TOGETHER : FigureChoice.Slides.NONE;
        return new FigureChoice(topics, slides, svgText);
    }

    private static Topic topic(String name, Set<Topic> possible) throws Refusal {
        List<String> words = possible.stream().map(Topic::word).toList();
        return Topic.named(name)
                .filter(possible::contains)
                .orElseThrow(
                        () -> Refusal.invalid("--panels: '" + name + "' is no panel of this figure; expected some of "
                                + String.join(", ", words) + NearMiss.hint(name, words)));
    }
}
