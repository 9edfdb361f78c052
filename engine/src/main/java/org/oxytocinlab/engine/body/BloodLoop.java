package org.oxytocinlab.engine.body;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.oxytocinlab.engine.physiology.Blood;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** Red cells and haemoglobin from the birth on: they go with the blood that is lost, and fluid thins what is left. */
public record BloodLoop(Blood blood, ThirdStageLoop bleeding) implements Loop {
    private static final State HAEMOGLOBIN = new State(Stage.BLOOD, 0, "haemoglobin", "g/L", 100);
    private static final State STAYED = new State(Stage.BLOOD, 1, "fluid that stayed in the vessels", "L", 0.1);

    /**
     * Lost cells but for those of the gush, which is no state: what is here and what the gush takes at the present haemoglobin
     * are together what has left.
     */
    private static final State SEEPED = new State(Stage.BLOOD, 2, "red cells lost beside the gush", "L", 0.1);

    private static final List<State> STATES = List.of(HAEMOGLOBIN, STAYED, SEEPED);

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public Set<Stage> reads() {
        return bleeding.spent() == null ? EnumSet.of(Stage.BLEEDING) : EnumSet.of(Stage.BLEEDING, Stage.UTERUS);
    }

    @Override
    public Set<Substance> takes() {
        return Set.of(Substance.ELECTROLYTES);
    }

    @Override
    public double[] start() {
        return new double[] {blood.parameters().haemoglobin(), 0, 0};
    }

    @Override
    public void rates(Moment now, Sum sum) {
        if (!bleeding.isBorn(now)) {
            return;
        }
        double haemoglobin = now.of(HAEMOGLOBIN);
        double filling = blood.fillingRate(now.given().rate(Substance.ELECTROLYTES));
        double thinning = blood.thinningRate(haemoglobin, filling, volume(now));
        sum.add(HAEMOGLOBIN, "thinned by fluid", -thinning);
        sum.add(STAYED, "fluids", filling);
        sum.add(SEEPED, "bleeding", blood.cells(bleeding.bleeding(now), haemoglobin));
        sum.add(SEEPED, "the gush was thicker", blood.cells(bleeding.gushed(now), thinning));
    }

    /** Blood in the vessels [L]. */
    private double volume(Moment now) {
        return blood.volume(bleeding.lost(now), now.of(STAYED));
    }

    /** Blood that is missing [L]; below 0 where more fluid stays than blood was lost. */
    double missing(Moment now) {
        return blood.parameters().volume() - volume(now);
    }

    private double lostCells(Moment now) {
        return now.of(SEEPED) + blood.cells(bleeding.gushed(now), now.of(HAEMOGLOBIN));
    }

    private double cells(Moment now) {
        return blood.cells(volume(now), now.of(HAEMOGLOBIN));
    }

    @Override
    public Map<Variable, Answer> answers() {
        return Map.of(
                Variable.HAEMOGLOBIN,
                now -> Unit.GRAM_PER_DECILITRE.fromInternal(now.of(HAEMOGLOBIN)),
                Variable.BLOOD_VOLUME,
                now -> Unit.MILLILITRE.fromInternal(volume(now)),
                Variable.RED_CELLS_LOST,
                now -> Unit.MILLILITRE.fromInternal(lostCells(now)));
    }

    @Override
    public Set<Variable> knownAtStart() {
        return answers().keySet();
    }

    @Override
    public List<Account> accounts() {
        return List.of(new Account(Substance.RED_CELLS, this::lostCells, this::cells));
    }

    @Override
    public void demandWithin(Moment now) {
        if (volume(now) < Blood.LEAST_SHARE * blood.parameters().volume()) {
            throw new OutOfRange(String.format(
                    Locale.ROOT, "the blood has fallen below %.0f %% of what it was", 100 * Blood.LEAST_SHARE));
        }
    }
}
