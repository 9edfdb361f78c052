package org.oxytocinlab.charts.strip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.oxytocinlab.charts.BedsideRecord;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.charts.panel.RateSteps;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Happening;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.result.Trajectory;

/** Everything that is marked on the strip of a run: decisions, actions, and the steps of a fixed plan. */
final class StripMarks {
    private final Trajectory trajectory;
    private final RateSteps rates;
    private final List<StripMark> marks = new ArrayList<>();

    private StripMarks(Trajectory trajectory, RateSteps rates) {
        this.trajectory = trajectory;
        this.rates = rates;
    }

    /** The marks in order of time. */
    static List<StripMark> of(Trajectory trajectory, RateSteps rates, List<BedsideRecord.Found> findings) {
        StripMarks marks = new StripMarks(trajectory, rates);
        trajectory.decisions().forEach(marks::add);
        marks.addHappenings();
        for (BedsideRecord.Found finding : findings) {
            marks.marks.add(new StripMark(finding.time(), StripSign.OTHER, List.of(finding.words())));
        }
        marks.addSteps();
        marks.marks.sort(Comparator.comparingDouble(StripMark::time));
        return List.copyOf(marks.marks);
    }

    private void add(Decision decision) {
        if (decision.isDoneByHand()) {
            // What a hand has done is marked as such, in its own words.
            return;
        }
        if (decision.changes()) {
            StripSign sign = sign(decision);
            marks.add(new StripMark(decision.time(), sign, words(sign, decision)));
            return;
        }
        Rule cause = decision.rule() instanceof Rule.NotWhile waits ? waits.seen() : decision.rule();
        marks.add(new StripMark(
                decision.time(),
                StripSign.NO_CHANGE,
                decision.overruled().isEmpty() ? List.of() : wordings("not increased: ", cause, "not increased")));
    }

    private StripSign sign(Decision decision) {
        Quantity before = decision.before();
        Quantity after = decision.after();
        if (after.isZero()) {
            return StripSign.STOP;
        } else if (before.isZero()) {
            return rates.times().length > 0 && hasRunBefore(decision.time()) ? StripSign.RESTART : StripSign.INCREASE;
        }
        boolean comparable = before.dimension() == after.dimension();
        return comparable && after.compareTo(before) < 0 ? StripSign.DECREASE : StripSign.INCREASE;
    }

    private static List<String> words(StripSign sign, Decision decision) {
        String after = words(decision.after());
        return switch (sign) {
            case STOP -> wordings("stopped: ", decision.rule(), "stopped");
            case DECREASE -> {
                boolean half = decision.is(Deed.HALVE);
                String done = (half ? "halved to " : "decreased to ") + after;
                yield wordings(done + ": ", decision.rule(), done);
            }
            case RESTART -> List.of("restarted at " + after, after);
            default -> List.of(after);
        };
    }

    /** A rate, whose exact decimal may be long after many halvings. */
    private static String words(Quantity rate) {
        return Numbers.shortest(rate.value().doubleValue()) + " " + rate.unit().symbol();
    }

    /** With the rule, without the source of its definition, and with what was done only. */
    private static List<String> wordings(String done, Rule cause, String least) {
        String rule = cause.words();
        int source = rule.indexOf(" (");
        return List.of(done + rule, done + (source < 0 ? rule : rule.substring(0, source)), least);
    }

    private void addHappenings() {
        Set<Double> decided = times();
        for (Happening happening : trajectory.happenings()) {
            switch (happening.kind()) {
                case STEP -> {}
                case RATE -> {
                    if (!decided.contains(happening.at())) {
                        addByHand(happening);
                    }
                }
                case RESUMPTION ->
                    marks.add(new StripMark(happening.at(), StripSign.RESUMPTION, List.of(happening.words())));
                case BOLUS -> marks.add(new StripMark(happening.at(), StripSign.DOSE, List.of(happening.words())));
                default -> marks.add(new StripMark(happening.at(), StripSign.OTHER, List.of(happening.words())));
            }
        }
    }

    /** Several acts at one moment are one mark. */
    private void addByHand(Happening happening) {
        StripMark last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
        StripSign sign = sign(happening.at());
        if (last != null && last.time() == happening.at() && last.sign() == sign) {
            marks.set(
                    marks.size() - 1,
                    new StripMark(happening.at(), sign, List.of(last.words().get(0) + " · " + happening.words())));
        } else {
            marks.add(new StripMark(happening.at(), sign, List.of(happening.words())));
        }
    }

    /** When a change of the rate is marked already. */
    private Set<Double> times() {
        Set<Double> times = new HashSet<>();
        for (StripMark mark : marks) {
            if (mark.sign().isTied() && mark.sign() != StripSign.DOSE) {
                times.add(mark.time());
            }
        }
        return times;
    }

    private StripSign sign(double time) {
        double before = rates.before(time);
        double after = rates.at(time);
        if (after == 0) {
            return StripSign.STOP;
        } else if (before == 0) {
            return hasRunBefore(time) ? StripSign.RESTART : StripSign.INCREASE;
        }
        return after < before ? StripSign.DECREASE : StripSign.INCREASE;
    }

    private boolean hasRunBefore(double time) {
        for (int i = 0; i < rates.times().length && rates.times()[i] < time; i++) {
            if (rates.rates()[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** Changes that nobody has explained yet; those of a pump that pulses are written once. */
    private void addSteps() {
        Set<Double> explained = times();
        double[] rate = rates.rates();
        for (int i = 1; i < rate.length; i++) {
            boolean pulse = i > 1 && rate[i] == rate[i - 2];
            if (!pulse && !explained.contains(rates.times()[i])) {
                marks.add(new StripMark(rates.times()[i], StripSign.NONE, List.of(RateSteps.words(rate[i]))));
            }
        }
    }
}
