package org.oxytocinlab.engine.body;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.pharmacology.Receptors;
import org.oxytocinlab.engine.pharmacology.UterineDrive;
import org.oxytocinlab.engine.physiology.Awakening;
import org.oxytocinlab.engine.physiology.Cervix;
import org.oxytocinlab.engine.physiology.OwnDrive;
import org.oxytocinlab.engine.physiology.Pituitary.StageOfLabour;
import org.oxytocinlab.engine.physiology.SecondStage;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;

/**
 * A uterus in labour: it contracts, awakens, opens the cervix, which drives it on, and brings the child.
 *
 * @param drug what infused oxytocin is worth
 * @param own what labour itself supplies
 * @param secretion the loop of her own oxytocin, or null where her secretion is a mean and does not count
 * @param atReceptor what other drugs do at the receptor of oxytocin
 * @param awake W at the start
 * @param dilatation of the cervix at the start [cm]
 * @param goesOn whether the run goes on behind the birth
 */
public record LabourLoop(
        UterineDrive drug,
        Receptors receptors,
        OwnDrive own,
        Uterus uterus,
        Awakening awakening,
        Cervix cervix,
        SecondStage secondStage,
        @Nullable SecretionLoop secretion,
        AtReceptor atReceptor,
        double awake,
        double dilatation,
        boolean goesOn)
        implements ContractingLoop {
    static final State RECEPTORS = state(1, "receptors left", "", 0.1);
    static final State AWAKE = state(2, "awakening", "", 0.1);
    /** Of the cervix. */
    public static final State DILATATION = state(3, "dilatation", "cm", 1);

    static final State DESCENT = state(4, "progress of the second stage", "", 0.1);

    /** 0 in the first stage, 1 in the second, 2 from crowning on, 3 after the birth; it changes there alone. */
    static final State OPEN = state(5, "second stage", "", 1);

    private static final double CROWNED = 2;
    private static final double BORN = 3;
    private static final double DELIVERED = 1;

    /** A uterus that is half awake is in labour; a design choice. */
    static final double HALF = 0.5;

    private static final Limit FULLY_OPEN = new Limit(DILATATION, Cervix.FULL);
    private static final List<State> STATES = List.of(PHASE, RECEPTORS, AWAKE, DILATATION, DESCENT, OPEN);

    private static State state(int place, String name, String unit, double usual) {
        return new State(Stage.UTERUS, place, name, unit, usual);
    }

    @Override
    public List<State> states() {
        return STATES;
    }

    @Override
    public double[] start() {
        return new double[] {0, 1, awake, dilatation, 0, 0};
    }

    @Override
    public Set<Substance> takes() {
        return Set.of(Substance.OF_MEMBRANES);
    }

    @Override
    public void push(Push push, double[] states) {
        states[AWAKE.place()] = awakening.afterRupture(states[AWAKE.place()]);
    }

    /** Whether the child is born. */
    public static boolean isBorn(Moment now) {
        return now.of(OPEN) >= BORN;
    }

    /** Whether the child is born where this limit is reached. */
    public static boolean isBirth(Limit limit) {
        return limit.state().is(DESCENT) && limit.level() == DELIVERED;
    }

    /** Share of the receptors that oxytocin has left, which stays what it was at birth. */
    static double receptors(Moment now) {
        return now.of(RECEPTORS);
    }

    @Override
    public void rates(Moment now, Sum sum) {
        if (!isBorn(now)) {
            labouring(now, sum);
        }
    }

    private void labouring(Moment now, Sum sum) {
        double agonists = atReceptor.agonists(now);
        double left = now.of(RECEPTORS);
        double awakened = now.of(AWAKE);
        double drive = drive(now);
        double unblocked = unblocked(now);
        double frequency = uterus.frequency(drive, unblocked);
        double activity = frequency * uterus.amplitude(drive);
        double atRest = uterus.restingFrequency(unblocked) / 10;
        double open = now.of(OPEN);
        sum.add(PHASE, "contractions at rest", atRest);
        sum.add(PHASE, "contractions by the drive", frequency / 10 - atRest);
        sum.add(RECEPTORS, "coming back", receptors.recoveryRate(left));
        sum.add(RECEPTORS, "lost under oxytocin", -receptors.lossRate(left, agonists));
        sum.add(AWAKE, "lasting contractions", awakening.awakeningRate(awakened, activity));
        sum.add(AWAKE, "quiet", -awakening.fadingRate(awakened, activity));
        if (open == 0) {
            sum.add(DILATATION, "contractions", cervix.dilatationRate(now.of(DILATATION), activity, awakened));
        } else {
            sum.add(DESCENT, "contractions", secondStage.progressRate(activity));
        }
    }

    @Override
    public double drive(Moment now) {
        double level = Math.max(0, atReceptor.agonists(now) + deviation(now));
        double unhindered =
                receptors.effect(now.of(RECEPTORS)) * drug.drive(level) + own.level(now.of(AWAKE), now.of(DILATATION));
        return unblocked(now) * unhindered;
    }

    /** e, by how much her own oxytocin exceeds the mean of its stage, which counts in the drive of labour already [µU/mL]. */
    private double deviation(Moment now) {
        return secretion == null ? 0 : secretion.aboveMean(now, stageOfLabour(now));
    }

    /** How far labour has come; after the birth she secretes as before it. */
    public StageOfLabour stageOfLabour(Moment now) {
        double open = now.of(OPEN);
        if (open > 0 && open < BORN) {
            return open < CROWNED ? StageOfLabour.SECOND : StageOfLabour.CROWNING;
        }
        return now.of(AWAKE) < HALF || open >= BORN ? StageOfLabour.BEFORE : StageOfLabour.FIRST;
    }

    @Override
    public Set<Stage> reads() {
        Set<Stage> all = atReceptor.reads();
        if (secretion != null) {
            all.add(Stage.SECRETION);
        }
        return all;
    }

    /** Nothing happens at crowning but to her own oxytocin. */
    @Override
    public Optional<Limit> limit(Moment start) {
        double open = start.of(OPEN);
        if (open >= BORN) {
            return Optional.empty();
        }
        Limit birth = new Limit(DESCENT, DELIVERED, !goesOn);
        boolean crowns = secretion != null && open < CROWNED;
        Limit crowning = new Limit(DESCENT, secondStage.parameters().crowning());
        return Optional.of(open == 0 ? FULLY_OPEN : crowns ? crowning : birth);
    }

    @Override
    public double[] passed(Limit limit, double[] states) {
        double[] after = states.clone();
        after[limit.state().place()] = limit.level();
        after[OPEN.place()] = isBirth(limit) ? BORN : after[OPEN.place()] + 1;
        return after;
    }

    @Override
    public Map<Variable, Answer> answers() {
        Map<Variable, Answer> answers = contractions();
        if (goesOn) {
            answers.replaceAll((variable, answer) -> untilBirth(answer));
        }
        answers.put(Variable.DILATATION, now -> Math.min(Cervix.FULL, now.of(DILATATION)));
        answers.put(Variable.OWN_DRIVE, now -> now.of(AWAKE));
        answers.put(Variable.RECEPTORS, now -> now.of(RECEPTORS));
        return answers;
    }

    /** Nothing is known of contractions after the birth. */
    public static Answer untilBirth(Answer answer) {
        return now -> isBorn(now) ? Double.NaN : answer.at(now);
    }

    @Override
    public Set<Variable> knownAtStart() {
        return Set.of(Variable.RESTING_TONE, Variable.DILATATION, Variable.OWN_DRIVE, Variable.RECEPTORS);
    }
}
