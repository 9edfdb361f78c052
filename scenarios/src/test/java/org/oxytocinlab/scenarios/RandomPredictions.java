package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Questions by chance: none, answered in words or by the run, with choices or without. */
final class RandomPredictions {
    private static final List<String> CHOICES = List.of("3 /10min", "4 to 5 /10min", "more than \"5\" /10min");

    private RandomPredictions() {}

    static Optional<Prediction> next(long seed) {
        Random chance = new Random(seed * 31 + 7);
        if (chance.nextInt(4) == 0) {
            return Optional.empty();
        }
        List<String> choices = chance.nextBoolean() ? CHOICES : List.of();
        Prediction.Answer answer = chance.nextBoolean()
                ? new Prediction.InWords(
                        choices.isEmpty() ? "It: falls" : choices.get(chance.nextInt(3)), proofs(chance))
                : new Prediction.Measured("contractions at 5 h", "0.3 /10min");
        return Optional.of(new Prediction("How many, \"at most\"?", choices, answer, "Of this: that."));
    }

    private static List<String> proofs(Random chance) {
        String first = "contractions at 5 h is above 4 /10min";
        return chance.nextBoolean() ? List.of(first) : List.of(first, "contractions at end is below 6 /10min");
    }
}
