package org.oxytocinlab.engine.statistics;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.oxytocinlab.engine.random.NormalNumbers;

/** Two arms whose truth is known. */
final class MadeUpArms {
    private final UniformRandomProvider random;
    private final NormalNumbers gaussian;

    MadeUpArms(long seed) {
        this.random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        this.gaussian = new NormalNumbers(random);
    }

    /** Women with an event of a given chance. */
    Share share(int women, double chance) {
        int events = 0;
        for (int i = 0; i < women; i++) {
            events += random.nextDouble() < chance ? 1 : 0;
        }
        return new Share(events, women);
    }

    /** The same women twice, with events of given chances and of a correlation. */
    Pairs pairs(int women, double first, double second, double correlation) {
        double both = both(first, second, correlation);
        int[] counts = new int[4];
        for (int i = 0; i < women; i++) {
            double u = random.nextDouble();
            counts[u < both ? 0 : u < first ? 1 : u < first + second - both ? 2 : 3]++;
        }
        return new Pairs(counts[0], counts[1], counts[2], counts[3]);
    }

    /** Chance of an event in both arms. */
    static double both(double first, double second, double correlation) {
        return first * second + correlation * Math.sqrt(first * (1 - first) * second * (1 - second));
    }

    /** Two standard normal values a woman, of a correlation. */
    double[][] normals(int women, double correlation) {
        double own = Math.sqrt(1 - correlation * correlation);
        double[][] arms = new double[2][women];
        for (int i = 0; i < women; i++) {
            arms[0][i] = gaussian.next();
            arms[1][i] = correlation * arms[0][i] + own * gaussian.next();
        }
        return arms;
    }

    double normal() {
        return gaussian.next();
    }

    double uniform(double from, double until) {
        return random.nextDouble(from, until);
    }
}
