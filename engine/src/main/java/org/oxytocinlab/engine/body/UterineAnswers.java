package org.oxytocinlab.engine.body;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.physiology.Uterus;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Variable;

/** What can be said of the contractions; at several times it is said as it would be at each, but of all at once. */
final class UterineAnswers {
    private final ContractingLoop loop;
    private final Uterus uterus;
    private final Shared unblocked;
    private final Shared drive;
    private final Shared frequency = new Shared(now -> latest(now).frequency(), this::frequency);
    private final Shared amplitude = new Shared(now -> latest(now).amplitude(), this::amplitude);
    private final Shared duration = new Shared(now -> latest(now).duration(), this::duration);
    private final Shared montevideo = new Shared(now -> latest(now).montevideoUnits(), this::montevideo);

    /** What the uterus did when it was last asked: several variables are asked at one time. */
    private Uterus.@Nullable Activity latest;

    private double latestDrive = Double.NaN;
    private double latestUnblocked = Double.NaN;

    UterineAnswers(ContractingLoop loop) {
        this.loop = loop;
        this.uterus = loop.uterus();
        Answer left = loop.atReceptor().unblocked();
        this.unblocked = new Shared(left, left::at);
        this.drive = new Shared(loop::drive, (all, values) -> loop.drive(all, unblocked.of(all), values));
    }

    Map<Variable, Answer> all() {
        Map<Variable, Answer> answers = new EnumMap<>(Variable.class);
        answers.put(Variable.CONTRACTIONS, frequency);
        answers.put(Variable.AMPLITUDE, amplitude);
        answers.put(Variable.DURATION, duration.in(Unit.SECOND));
        answers.put(Variable.RESTING_TONE, Answer.of(now -> latest(now).tone(), this::tone));
        answers.put(Variable.MONTEVIDEO, montevideo);
        answers.put(Variable.UTERINE_ACTIVITY, Answer.of(now -> latest(now).integral(), this::integral));
        return answers;
    }

    private Uterus.Activity latest(Moment now) {
        double asked = loop.drive(now);
        double left = loop.unblocked(now);
        Uterus.Activity known = latest;
        if (known == null || asked != latestDrive || left != latestUnblocked) {
            known = uterus.activity(asked, left);
            latest = known;
            latestDrive = asked;
            latestUnblocked = left;
        }
        return known;
    }

    private void frequency(Moments all, double[] values) {
        double[] drives = drive.of(all);
        double[] left = unblocked.of(all);
        uterus.drivenFrequencies(drives, all.size(), values);
        for (int i = 0; i < all.size(); i++) {
            values[i] = uterus.restingFrequency(left[i]) + values[i];
        }
    }

    private void amplitude(Moments all, double[] values) {
        uterus.amplitudes(drive.of(all), all.size(), values);
    }

    private void tone(Moments all, double[] values) {
        double[] drives = drive.of(all);
        for (int i = 0; i < all.size(); i++) {
            values[i] = uterus.tone(drives[i]);
        }
    }

    private void duration(Moments all, double[] values) {
        double[] drives = drive.of(all);
        double[] often = frequency.of(all);
        for (int i = 0; i < all.size(); i++) {
            values[i] = uterus.duration(drives[i], often[i]);
        }
    }

    private void montevideo(Moments all, double[] values) {
        double[] often = frequency.of(all);
        double[] high = amplitude.of(all);
        for (int i = 0; i < all.size(); i++) {
            values[i] = Uterus.montevideoUnits(often[i], high[i]);
        }
    }

    private void integral(Moments all, double[] values) {
        double[] units = montevideo.of(all);
        double[] length = duration.of(all);
        for (int i = 0; i < all.size(); i++) {
            values[i] = Uterus.integral(length[i], units[i]);
        }
    }
}
