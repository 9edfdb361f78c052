package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Random;

/** Wishes for figures by chance, every second one none. */
final class RandomFigures {
    private RandomFigures() {}

    static FigureWish next(long seed, List<String> possible) {
        Random chance = new Random(~seed);
        List<String> panels =
                possible.stream().filter(panel -> chance.nextInt(4) == 0).toList();
        FigureWish.Slides[] slides = FigureWish.Slides.values();
        return chance.nextBoolean() ? FigureWish.NONE : new FigureWish(panels, slides[chance.nextInt(slides.length)]);
    }
}
