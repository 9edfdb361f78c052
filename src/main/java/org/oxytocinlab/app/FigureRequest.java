package org.oxytocinlab.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.FigureChoice;
import org.oxytocinlab.charts.Topic;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.scenarios.FigureWish;

/** How a user wants the figure. */
final class FigureRequest {
    /** The panels of a figure of one run. */
    static final Set<Topic> OF_A_RUN = EnumSet.of(
            Topic.PUMP,
            Topic.PLASMA,
            Topic.CONTRACTIONS,
            Topic.SODIUM,
            Topic.BRAIN,
            Topic.WATER,
            Topic.CIRCULATION,
            Topic.FETUS,
            Topic.BLEEDING);

    /** The panels of a figure of several runs. */
    static final Set<Topic> OF_A_COMPARISON = EnumSet.of(
            Topic.PUMP,
            Topic.PLASMA,
            Topic.CONTRACTIONS,
            Topic.DIFFERENCE,
            Topic.DOSE,
            Topic.SODIUM,
            Topic.BRAIN,
            Topic.CIRCULATION,
            Topic.FETUS,
            Topic.BLEEDING);

    private final Supplier<List<String>> panels;
    private final SlideRequest slides;

    /** Understands its options. */
    FigureRequest(Options options) {
        panels = options.several(
                "--panels",
                "NAME",
                ",",
                "Draw only these panels, e.g. pump,contractions. Others: plasma, sodium, brain, water,"
                        + " circulation, fetus, bleeding; in a comparison also difference and dose.");
        slides = new SlideRequest(options);
    }

    /**
     * What is asked of a figure that can have some panels; an option overrides what its author wished.
     *
     * @throws CommandFault when an option names a panel that the figure cannot have
     */
    FigureChoice choice(Set<Topic> possible, FigureWish wish) throws CommandFault {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        for (String panel : panels.get()) {
            topics.add(topic(panel.strip(), possible));
        }
        if (panels.get().isEmpty()) {
            wish.panels().stream().flatMap(panel -> Topic.named(panel).stream()).forEach(topics::add);
        }
        return slides.choice(topics, wish);
    }

    private static Topic topic(String name, Set<Topic> possible) throws CommandFault {
        List<String> words = possible.stream().map(Topic::word).toList();
        return Topic.named(name)
                .filter(possible::contains)
                .orElseThrow(() ->
                        CommandFault.invalid("--panels: '" + name + "' is not a panel of this figure; expected some of "
                                + String.join(", ", words) + NearMiss.hint(name, words)));
    }
}
