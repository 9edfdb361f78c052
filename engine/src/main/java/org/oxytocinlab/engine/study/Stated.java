package org.oxytocinlab.engine.study;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Settings;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Published;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;

/**
 * What an arm itself states of its woman and of the model. It holds for every virtual woman of the arm, whatever the population
 * would draw. From a stated body mass index alone her weight follows, as that of a woman of the height stated, or of 165 cm (a
 * design choice).
 *
 * @param woman characteristics
 * @param parameters of the model
 */
public record Stated(Set<Characteristic> woman, Set<Published> parameters) {
    /** An arm that leaves everything to the draw. */
    public static final Stated NOTHING = new Stated(Set.of(), Set.of());

    /** Of a woman of whom only the body mass index is known [m]. */
    private static final double USUAL_HEIGHT = 1.65;

    /** Keeps sets that nobody can change afterwards. */
    public Stated {
        woman = Set.copyOf(woman);
        parameters = Set.copyOf(parameters);
    }

    /** For each case all that it says and another does not say alike. */
    public static List<Stated> differing(List<Case> cases) {
        return cases.stream().map(each -> differing(each, cases)).toList();
    }

    private static Stated differing(Case one, List<Case> all) {
        Set<Characteristic> woman = EnumSet.noneOf(Characteristic.class);
        Arrays.stream(Characteristic.values())
                .filter(each -> each.of(one.woman()) != null)
                .filter(each ->
                        all.stream().anyMatch(other -> !Objects.equals(each.of(one.woman()), each.of(other.woman()))))
                .forEach(woman::add);
        Set<Published> parameters = new HashSet<>();
        all.forEach(each -> parameters.addAll(each.settings().changed().keySet()));
        parameters.removeIf(each -> all.stream()
                .allMatch(
                        other -> one.settings().value(each) == other.settings().value(each)));
        return new Stated(woman, parameters);
    }

    /** This and more. */
    public Stated and(Stated more) {
        Set<Characteristic> both = new HashSet<>(woman);
        both.addAll(more.woman);
        Set<Published> all = new HashSet<>(parameters);
        all.addAll(more.parameters);
        return new Stated(both, all);
    }

    /** A drawn woman with everything that was stated as it is in the case of the arm. */
    Case kept(Case asked, Case drawn) {
        if (woman.isEmpty() && parameters.isEmpty()) {
            return drawn;
        }
        return drawn.with(woman(asked.woman(), drawn.woman())).with(settings(asked.settings(), drawn.settings()));
    }

    private Woman woman(Woman own, Woman other) {
        // Her cervix is one way to say how her uterus answers.
        Woman answers =
                woman.contains(Characteristic.SENSITIVITY) || woman.contains(Characteristic.BISHOP_SCORE) ? own : other;
        return new Woman(
                weight(own, other),
                other.height(),
                other.bodyMassIndex(),
                woman.contains(Characteristic.GESTATION) ? own.gestation() : other.gestation(),
                woman.contains(Characteristic.PARITY) ? own.parity() : other.parity(),
                other.bishopScore(),
                answers.sensitivity(),
                answers.sensitivityFactor(),
                other.labour(),
                own.contraindications());
    }

    private @Nullable Quantity weight(Woman own, Woman other) {
        Quantity index = own.bodyMassIndex();
        if (woman.contains(Characteristic.WEIGHT)) {
            return own.weight();
        }
        if (index == null || other.weight() == null || !woman.contains(Characteristic.BODY_MASS_INDEX)) {
            return other.weight();
        }
        double height = own.height() == null ? USUAL_HEIGHT : own.height().internal();
        return Quantity.of(Math.rint(index.internal() * height * height * 10) / 10, Unit.KILOGRAM);
    }

    private Settings settings(Settings own, Settings other) {
        if (parameters.isEmpty()) {
            return other;
        }
        Map<Published, Quantity> changed = new HashMap<>(other.changed());
        for (Published parameter : parameters) {
            changed.put(parameter, own.changed().getOrDefault(parameter, parameter.standard()));
        }
        return other.changing(changed);
    }
}
