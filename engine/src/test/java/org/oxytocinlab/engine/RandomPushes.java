package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.bench.Pushes;
import org.oxytocinlab.engine.physiology.PostpartumUterus;
import org.oxytocinlab.engine.therapy.Action;

/** Boluses, an infusion and much fluid at random, in women of whom circulation, bleeding, fetus or brain are followed. */
final class RandomPushes {
    private RandomPushes() {}

    /** A case: the same for the same seed. */
    static Case asked(long seed) {
        UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(seed);
        Cases followed = followed(Cases.lasting(120 + 60 * random.nextInt(3)), (int) (seed % 4), random);
        List<Action> pushes = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            pushes.add(Pushes.push(
                    tenths(1 + 30 * random.nextDouble()), 0.5 + random.nextInt(9), 5 + random.nextInt(300)));
        }
        return followed.actions(pushes.toArray(Action[]::new))
                .from(5 + random.nextInt(40), 5 + random.nextInt(80))
                .fluids(Cases.drip(random.nextBoolean() ? "Hartmann" : "glucose 5 %", 100 + random.nextInt(1500)))
                .asked();
    }

    private static Cases followed(Cases woman, int kind, UniformRandomProvider random) {
        double depth = random.nextInt(3) == 0 ? 0 : 1.5 * random.nextDouble();
        return switch (kind) {
            case 0 -> woman.circulating(depth);
            case 1 -> bleeding(woman, random);
            case 2 -> bleeding(woman, random).circulating(depth);
            default -> woman.withFetalSodium().withBrain();
        };
    }

    private static Cases bleeding(Cases woman, UniformRandomProvider random) {
        return (random.nextBoolean() ? woman.born() : woman.bornWithBlood())
                .set(PostpartumUterus.ALONE, 0.5 + 0.35 * random.nextDouble())
                .set(PostpartumUterus.ANSWER, random.nextDouble());
    }

    private static double tenths(double value) {
        return Math.rint(10 * value) / 10;
    }
}
