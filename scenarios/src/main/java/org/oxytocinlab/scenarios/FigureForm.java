package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.FigureWish.Slides;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How an author writes what the figure should show: {@code figure: {panels: [pump, contractions], slides: each}}. */
final class FigureForm extends Form<FigureWish> {
    /** The panels of a figure of one run. */
    static final List<String> OF_A_CASE =
            List.of("pump", "plasma", "contractions", "sodium", "brain", "water", "circulation", "fetus", "bleeding");

    /** The panels of a figure that compares the arms of a study. */
    static final List<String> OF_A_STUDY = List.of(
            "pump",
            "plasma",
            "contractions",
            "difference",
            "dose",
            "sodium",
            "brain",
            "circulation",
            "fetus",
            "bleeding");

    private static final List<String> PANELS =
            Stream.concat(OF_A_CASE.stream(), OF_A_STUDY.stream()).distinct().toList();

    private static final Key<FigureWish, List<String>> PANEL_LIST = Key.of(
            "panels",
            "The panels to draw, in place of those that the case decides",
            Kinds.word(PANELS).described("A panel").list("panels").onOneLine(),
            wish -> wish.panels().isEmpty() ? null : wish.panels());
    private static final Key<FigureWish, Slides> SLIDES = Key.of(
            "slides",
            "Whether slides of 16:9 are drawn too: none, two panels on each, or one",
            Kinds.oneOf(Arrays.asList(Slides.values()), Slides::word),
            wish -> wish.slides() == Slides.NONE ? null : wish.slides());

    /** Of a partograph; the usual one first. */
    private static final Key<FigureWish, String> ALERT_LINE = Key.of(
            "alert line",
            "The alert line of the partograph of a labour",
            Kinds.word(List.of("WHO", "Zhang", "none")),
            wish -> wish.alertLine().isEmpty() ? null : wish.alertLine());

    private static final Key<FigureWish, String> TRACING = Key.of(
            "tracing",
            "Speed of the paper of the tracing of a fetus; 2 cm/min when left out",
            Kinds.word(List.of("1 cm/min", "2 cm/min", "3 cm/min")),
            wish -> wish.tracing().isEmpty() ? null : wish.tracing());

    private final List<String> possible;
    private final boolean labour;
    private final boolean fetus;

    /** A figure that can show anything. */
    FigureForm() {
        this(PANELS, true, true);
    }

    /**
     * A figure that can have some panels.
     *
     * @param labour whether there is a labour, and so a partograph
     * @param fetus whether there is a fetus, and so a tracing
     */
    FigureForm(List<String> possible, boolean labour, boolean fetus) {
        super(
                "panels and slides, e.g. {panels: [pump, contractions]}",
                Keys.of(PANEL_LIST, SLIDES, ALERT_LINE, TRACING),
                "{panels: [pump, contractions]}");
        this.possible = possible;
        this.labour = labour;
        this.fetus = fetus;
    }

    /** What is wished; nothing where nothing is written. */
    FigureWish readWish(@Nullable Part part) {
        FigureWish wish = part == null ? null : read(part);
        return wish == null ? FigureWish.NONE : wish;
    }

    @Override
    protected FigureWish read(Mapping keys) {
        List<String> panels = panels(PANEL_LIST.part(keys));
        Slides slides = SLIDES.read(keys);
        return new FigureWish(
                panels,
                slides == null ? Slides.NONE : slides,
                drawn(
                        ALERT_LINE,
                        keys,
                        labour,
                        "an alert line belongs to a partograph, which only a labour has; add 'labour', or leave it out"),
                drawn(
                        TRACING,
                        keys,
                        fetus,
                        "a tracing is drawn of a case with a fetus; add 'fetus: yes', or leave it out"));
    }

    private List<String> panels(@Nullable Part list) {
        List<String> panels = new ArrayList<>();
        for (Part entry : list == null ? List.<Part>of() : list.list("panels")) {
            String panel = entry.oneOf(possible);
            if (panels.contains(panel)) {
                entry.fault("'" + panel + "' is already in the list");
            } else if (panel != null) {
                panels.add(panel);
            }
        }
        return panels;
    }

    private static String drawn(Key<FigureWish, String> key, Mapping keys, boolean isPossible, String otherwise) {
        Part part = key.part(keys);
        String word = key.read(keys);
        if (part != null && !isPossible) {
            part.fault(otherwise);
        }
        return word == null ? "" : word;
    }
}
