package org.oxytocinlab.engine.study;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.RunFault;
import org.oxytocinlab.engine.body.Labour;
import org.oxytocinlab.engine.body.Onset;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.random.RandomStreams;

/**
 * The women from whom a trial draws. Each trait has a random stream of its own, named by seed, woman and trait, so that a
 * further trait leaves the others as they were.
 *
 * @param title in a few words
 * @param traits in which the women differ
 * @param weeks range of gestation, uniform, or null for that of the case
 * @param dilatation range of dilatation at the start, uniform, or null for that of the case; only a labour has one
 * @param nulliparous share of women without an earlier birth, or null for the parity of the case
 * @param isSlow whether only women are taken whose spontaneous labour is slow
 * @param correlations between traits; all others are independent
 */
public record Population(
        String title,
        List<Trait> traits,
        @Nullable Range weeks,
        @Nullable Range dilatation,
        @Nullable Double nulliparous,
        boolean isSlow,
        List<Correlation> correlations) {

    /** How many women are looked at to find one whose labour is slow. */
    private static final int MOST_DRAWN = 1000;

    /** Women who are all the woman of the case. */
    public static final Population NONE = new Population("no variation", List.of(), null, null, null, false, List.of());

    /** A range of which every value is as likely. */
    public record Range(Quantity from, Quantity to) {

        private Quantity drawn(RandomStreams streams, String name) {
            double low = from.internal();
            double width = to.internal() - low;
            double value = low + width * streams.of(name).nextDouble();
            return Quantity.of(from.unit().fromInternal(value), from.unit());
        }

        private Quantity middle() {
            double middle = (from.internal() + to.internal()) / 2;
            return Quantity.of(from.unit().fromInternal(middle), from.unit());
        }
    }

    /** Whether the correlations can hold all at once. */
    public static boolean isPossible(List<Trait> traits, List<Correlation> correlations) {
        try {
            mixing(traits, correlations);
            return true;
        } catch (NonPositiveDefiniteMatrixException impossible) {
            return false;
        }
    }

    /** What one of the women of an arm is: drawn, but for what the arm itself states. */
    public Case drawn(Arm arm, RandomStreams streams) {
        Case woman = anyOne(arm, streams);
        if (!isSlow) {
            return woman;
        }
        if (woman.woman().labour().onset() != Onset.SPONTANEOUS) {
            throw new RunFault("women whose spontaneous labour is slow can only be drawn for 'labour: spontaneous'");
        }
        for (int time = 1; time <= MOST_DRAWN; time++) {
            Optional<Labour> slow = SlowLabour.of(woman, streams.woman());
            if (slow.isPresent()) {
                return woman.with(woman.woman().in(slow.get()));
            }
            woman = anyOne(arm, streams.again(time));
        }
        throw new RunFault("none of " + MOST_DRAWN + " women drawn has a slow labour");
    }

    private Case anyOne(Arm arm, RandomStreams streams) {
        return arm.own().kept(arm.asked(), anyOne(arm.asked(), streams));
    }

    /** The woman in the middle, but for what the arm itself states. */
    public Case middle(Arm arm) {
        return arm.own().kept(arm.asked(), middle(arm.asked()));
    }

    /** What of the woman of a case makes no difference, because it is drawn. */
    public Set<Characteristic> replaced() {
        Set<Characteristic> replaced = EnumSet.noneOf(Characteristic.class);
        for (Trait trait : traits) {
            if (trait instanceof Trait.Weight) {
                replaced.add(Characteristic.WEIGHT);
            } else if (trait instanceof Trait.Sensitivity sensitivity && sensitivity.median() != null) {
                replaced.addAll(Set.of(Characteristic.SENSITIVITY, Characteristic.BISHOP_SCORE));
            }
        }
        if (weeks != null) {
            replaced.add(Characteristic.GESTATION);
        }
        if (nulliparous != null) {
            replaced.add(Characteristic.PARITY);
        }
        return replaced;
    }

    /** What one of the women is, under the treatment of a case. */
    public Case drawn(Case treated, RandomStreams streams) {
        return drawn(new Arm("", treated), streams);
    }

    private Case anyOne(Case treated, RandomStreams streams) {
        Case woman = covariates(treated, streams);
        double[] normals = normals(streams);
        for (int i = 0; i < normals.length; i++) {
            woman = traits.get(i).applied(woman, normals[i]);
        }
        return woman;
    }

    /** The woman in the middle: every trait at its median, in the middle week of the range. */
    public Case middle(Case treated) {
        Case woman = treated;
        if (weeks != null) {
            woman = woman.with(
                    woman.woman().pregnant(weeks.middle(), woman.woman().parity()));
        }
        if (dilatation != null) {
            woman = dilated(woman, dilatation.middle());
        }
        for (Trait trait : traits) {
            woman = trait.applied(woman, 0);
        }
        return woman;
    }

    private double[] normals(RandomStreams streams) {
        double[] normals = traits.stream()
                .mapToDouble(trait -> streams.normal("trait " + trait.name()).next())
                .toArray();
        return correlations.isEmpty() ? normals : mixing(traits, correlations).operate(normals);
    }

    /** The Cholesky root of the correlation matrix, which turns independent normal numbers into correlated ones. */
    private static RealMatrix mixing(List<Trait> traits, List<Correlation> correlations) {
        List<String> names = traits.stream().map(Trait::name).toList();
        RealMatrix matrix = MatrixUtils.createRealIdentityMatrix(names.size());
        for (Correlation correlation : correlations) {
            int row = names.indexOf(correlation.one());
            int column = names.indexOf(correlation.other());
            matrix.setEntry(row, column, correlation.r());
            matrix.setEntry(column, row, correlation.r());
        }
        return new CholeskyDecomposition(matrix).getL();
    }

    private Case covariates(Case treated, RandomStreams streams) {
        Case drawn = dilatation == null ? treated : dilated(treated, dilatation.drawn(streams, "dilatation"));
        Woman woman = drawn.woman();
        if (weeks == null && nulliparous == null) {
            return drawn;
        }
        return drawn.with(woman.pregnant(
                weeks == null ? woman.gestation() : weeks.drawn(streams, "gestation"),
                nulliparous == null ? woman.parity() : Integer.valueOf(parity(nulliparous, streams))));
    }

    /** In labour, unless the case itself says how far it has come. */
    private static Case dilated(Case treated, Quantity width) {
        Labour labour = treated.woman().labour();
        boolean isOpen = labour.isAny() && labour.dilatation() == null;
        return isOpen ? treated.with(treated.woman().in(labour.at(width))) : treated;
    }

    private static int parity(double nulliparous, RandomStreams streams) {
        return streams.of("parity").nextDouble() < nulliparous ? 0 : 1;
    }

    /** Keeps lists that nobody can change afterwards. */
    public Population {
        traits = List.copyOf(traits);
        correlations = List.copyOf(correlations);
    }
}
