package org.oxytocinlab.engine.clinic;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Contractions drawn at random: the same for the same seed, now crowded and now rare. */
final class Strips {
    private Strips() {}

    /** Of some hours, with the onsets in whole minutes for some seeds, so that windows meet exactly. */
    static List<Contraction> drawn(long seed) {
        UniformRandomProvider random = RandomSource.SPLIT_MIX_64.create(seed);
        List<Contraction> strip = new ArrayList<>();
        double usual = 0.5 + 6 * random.nextDouble();
        double onset = 0;
        for (int i = 0; i < 200; i++) {
            double gap = usual * (0.5 + random.nextDouble());
            onset += seed % 3 == 0 ? Math.max(1, Math.rint(gap)) : Math.rint(gap * 1e6) / 1e6;
            strip.add(new Contraction(onset, 40 + 30 * random.nextDouble(), 40 + 90 * random.nextDouble(), 10));
        }
        return strip;
    }
}
