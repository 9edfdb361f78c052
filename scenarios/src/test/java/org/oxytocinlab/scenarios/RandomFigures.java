package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Random;

/** Wishes for figures by chance, every second one none. */
final class RandomFigures {
    private RandomFigures() {}

    static FigureWish next(long seed, List<String> possible, boolean labour, boolean fetus) {
        Random chance = new Random(~seed);
        List<String> panels =
                possible.stream().filter(panel -> chance.nextInt(4) == 0).toList();
        FigureWish.Slides[] slides = FigureWish.Slides.values();
        List<String> lines = labour ? List.of("", "WHO", "none") : List.of("");
        List<String> speeds = fetus ? List.of("", "1 cm/min", "3 cm/min") : List.of("");
        return chance.nextBoolean()
                ? FigureWish.NONE
                : new FigureWish(
                        panels,
                        slides[chance.nextInt(slides.length)],
                        lines.get(chance.nextInt(lines.size())),
                        speeds.get(chance.nextInt(speeds.size())));
    }
}
