package org.oxytocinlab.engine.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.Disposition;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/**
 * A drug beside oxytocin, in proportion to what is given; only a body to which a line gives it has this loop. Tissue, muscle
 * and effect site are there where its disposition has a passage to them.
 */
public final class DrugLoop implements Loop {
    private final Substance drug;
    private final Variable level;
    private final Disposition room;
    private final State central;
    private final @Nullable State tissue;
    private final State eliminated;
    private final @Nullable State muscle;
    private final @Nullable State effectSite;
    private final List<State> states;

    /**
     * The loop of a drug.
     *
     * @param stage its own
     * @param level its level in plasma
     * @param usual amount in the body [mg]
     */
    DrugLoop(Substance drug, Stage stage, Variable level, Disposition room, double usual) {
        this.drug = drug;
        this.level = level;
        this.room = room;
        Disposition.Parameters has = room.parameters();
        int place = 0;
        this.central = amount(stage, place++, drug + " in plasma", usual);
        this.tissue = has.outward() > 0 ? amount(stage, place++, drug + " in tissue", usual) : null;
        this.eliminated = amount(stage, place++, drug + " eliminated", 10 * usual);
        this.muscle = has.absorption() > 0 ? amount(stage, place++, drug + " in muscle", usual) : null;
        this.effectSite = has.equilibration() > 0
                ? new State(stage, place, drug + " at the effect site", "mg/L", usual / 10)
                : null;
        List<State> all = new ArrayList<>(List.of(central));
        for (State further : new @Nullable State[] {tissue, eliminated, muscle, effectSite}) {
            if (further != null) {
                all.add(further);
            }
        }
        this.states = List.copyOf(all);
    }

    private static State amount(Stage stage, int place, String name, double usual) {
        return new State(stage, place, name, "mg", usual);
    }

    @Override
    public List<State> states() {
        return states;
    }

    @Override
    public Set<Substance> takes() {
        return Set.of(drug);
    }

    @Override
    public boolean isLinear() {
        return true;
    }

    @Override
    public double[] start() {
        return new double[states.size()];
    }

    @Override
    public double[] settled(Given given) {
        double[] rest = start();
        double inPlasma = room.settled(given.rate(drug));
        rest[central.place()] = inPlasma;
        if (tissue != null) {
            rest[tissue.place()] =
                    room.outwardRate(inPlasma) / room.parameters().inward();
        }
        if (effectSite != null) {
            rest[effectSite.place()] = room.concentration(inPlasma);
        }
        return rest;
    }

    @Override
    public void push(Push push, double[] values) {
        boolean isForMuscle = push.route() == Push.Route.MUSCLE;
        State entered = isForMuscle ? Objects.requireNonNull(muscle, () -> drug + " in a muscle") : central;
        values[entered.place()] += push.amount();
    }

    @Override
    public void rates(Moment now, Sum sum) {
        double inPlasma = now.of(central);
        double gone = room.eliminationRate(inPlasma);
        sum.add(central, "infusion and boluses", now.given().rate(drug));
        if (muscle != null) {
            absorb(muscle, now, sum);
        }
        sum.add(central, "eliminated", -gone);
        if (tissue != null) {
            exchange(tissue, now, sum);
        }
        sum.add(eliminated, "eliminated", gone);
        if (effectSite != null) {
            sum.add(effectSite, "plasma level", room.equilibrationRate(room.concentration(inPlasma)));
            sum.add(effectSite, "effect-site level", -room.equilibrationRate(now.of(effectSite)));
        }
    }

    private void absorb(State depot, Moment now, Sum sum) {
        double released = room.releaseRate(now.of(depot));
        double absorbed = room.absorptionRate(now.of(depot));
        sum.add(depot, "leaves the muscle", -released);
        sum.add(central, "absorbed from the muscle", absorbed);
        sum.add(eliminated, "lost in the muscle", released - absorbed);
    }

    private void exchange(State other, Moment now, Sum sum) {
        double out = room.outwardRate(now.of(central));
        double back = room.inwardRate(now.of(other));
        sum.add(central, "into tissue", -out);
        sum.add(central, "back from tissue", back);
        sum.add(other, "from plasma", out);
        sum.add(other, "back into plasma", -back);
    }

    /** Level in plasma [mg/L]. */
    double inPlasma(Moment now) {
        return room.concentration(now.of(central));
    }

    /** Level at the effect site [mg/L]; that of plasma where nothing lies between. */
    double atEffectSite(Moment now) {
        return effectSite == null ? inPlasma(now) : now.of(effectSite);
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of(level, now -> Unit.NANOGRAM_PER_MILLILITRE.fromInternal(inPlasma(now)));
    }

    @Override
    public Set<Variable> knownAtStart() {
        return Set.of(level);
    }

    @Override
    public List<Account> accounts() {
        return List.of(new Account(drug, now -> now.of(eliminated), this::inside));
    }

    private double inside(Moment now) {
        double sum = now.of(central);
        sum += tissue == null ? 0 : now.of(tissue);
        return sum + (muscle == null ? 0 : now.of(muscle));
    }
}
