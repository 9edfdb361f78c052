package org.oxytocinlab.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The schema of what the figure should show. */
final class FigureSchema {
    private FigureSchema() {}

    static Map<String, Object> figure() {
        List<String> panels = Stream.concat(FigureForm.OF_A_CASE.stream(), FigureForm.OF_A_STUDY.stream())
                .distinct()
                .toList();
        List<String> slides = Stream.of(FigureWish.Slides.values())
                .map(FigureWish.Slides::word)
                .toList();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put(
                "panels",
                SchemaText.list(
                        "The panels to draw, in place of those that the case decides",
                        SchemaText.words("A panel", panels)));
        properties.put(
                "slides",
                SchemaText.words("Whether slides of 16:9 are drawn too: none, two panels on each, or one", slides));
        properties.put(
                FigureForm.ALERT_LINE,
                SchemaText.words("The alert line of the partograph of a labour", FigureForm.ALERT_LINES));
        properties.put(
                FigureForm.TRACING,
                SchemaText.words(
                        "Speed of the paper of the tracing of a fetus; 2 cm/min when left out", FigureForm.SPEEDS));
        return SchemaText.described("How the figure is drawn", SchemaText.object(properties, List.of()));
    }
}
