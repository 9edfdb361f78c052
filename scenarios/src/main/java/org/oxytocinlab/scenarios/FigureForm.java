package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How an author writes what the figure should show: {@code figure: {panels: [pump, contractions], slides: each}}. */
final class FigureForm {
    static final String FIGURE = "figure";
    static final String ALERT_LINE = "alert line";
    static final String TRACING = "tracing";
    static final List<String> KEYS = List.of("panels", "slides", ALERT_LINE, TRACING);

    /** Speeds of the paper of a tracing. */
    static final List<String> SPEEDS = List.of("1 cm/min", "2 cm/min", "3 cm/min");

    /** The alert lines of a partograph, the usual one first. */
    static final List<String> ALERT_LINES = List.of("WHO", "Zhang", "none");

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

    private FigureForm() {}

    /**
     * What is wished of a figure that can have some panels; nothing where nothing is written.
     *
     * @param labour whether there is a labour, and so a partograph
     * @param fetus whether there is a fetus, and so a tracing
     */
    static FigureWish read(@Nullable Part part, List<String> possible, boolean labour, boolean fetus) {
        Mapping keys = part == null ? null : part.mapping("panels and slides, e.g. {panels: [pump, contractions]}");
        if (keys == null) {
            return FigureWish.NONE;
        }
        keys.only(KEYS);
        List<String> panels = new ArrayList<>();
        Part list = keys.get("panels");
        for (Part entry : list == null ? List.<Part>of() : list.list("panels")) {
            String panel = entry.oneOf(possible);
            if (panels.contains(panel)) {
                entry.fault("'" + panel + "' is already in the list");
            } else if (panel != null) {
                panels.add(panel);
            }
        }
        return new FigureWish(
                panels,
                slides(keys.get("slides")),
                alertLine(keys.get(ALERT_LINE), labour),
                tracing(keys.get(TRACING), fetus));
    }

    private static String tracing(@Nullable Part part, boolean fetus) {
        String speed = part == null ? null : part.oneOf(SPEEDS);
        if (part != null && !fetus) {
            part.fault("a tracing is drawn of a case with a fetus; add 'fetus: yes', or leave it out");
        }
        return speed == null ? "" : speed;
    }

    private static String alertLine(@Nullable Part part, boolean labour) {
        if (part == null) {
            return "";
        }
        String line = part.oneOf(ALERT_LINES);
        if (!labour) {
            part.fault("an alert line belongs to a partograph, which only a labour has; add 'labour', or leave it out");
        }
        return line == null ? "" : line;
    }

    private static FigureWish.Slides slides(@Nullable Part part) {
        List<FigureWish.Slides> all = List.of(FigureWish.Slides.values());
        String word = part == null
                ? null
                : part.oneOf(all.stream().map(FigureWish.Slides::word).toList());
        return Arrays.stream(FigureWish.Slides.values())
                .filter(slides -> slides.word().equals(word))
                .findFirst()
                .orElse(FigureWish.Slides.NONE);
    }

    /** The wish as it is written; empty where there is none. */
    static String text(FigureWish wish) {
        List<String> parts = new ArrayList<>();
        if (!wish.panels().isEmpty()) {
            parts.add("panels: [" + String.join(", ", wish.panels()) + "]");
        }
        if (wish.slides() != FigureWish.Slides.NONE) {
            parts.add("slides: " + wish.slides().word());
        }
        if (!wish.alertLine().isEmpty()) {
            parts.add(ALERT_LINE + ": " + wish.alertLine());
        }
        if (!wish.tracing().isEmpty()) {
            parts.add(TRACING + ": " + wish.tracing());
        }
        return parts.isEmpty() ? "" : "{" + String.join(", ", parts) + "}";
    }
}
