package org.oxytocinlab.engine.study;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.result.Survey;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Protocol;

/**
 * One woman in one arm of a trial, at the end of her time: all that an endpoint may read. Only variables that some endpoint of
 * the trial needs have rows.
 */
public final class FollowedWoman {
    private final Case treated;
    private final Survey survey;
    private final Criteria criteria;
    private @Nullable Sightings sightings;
    private boolean isTimed;
    private double timeToAdequate;

    FollowedWoman(Case treated, Trajectory run, Criteria criteria) {
        this(treated, run, criteria, Memory.FRESH);
    }

    /**
     * The same.
     *
     * @param memory where arrays come from
     */
    FollowedWoman(Case treated, Trajectory run, Criteria criteria, Memory memory) {
        this.treated = treated;
        this.survey = new Survey(run, memory);
        this.criteria = criteria;
    }

    /** Who she is and what she was given. */
    public Case treated() {
        return treated;
    }

    /** What became of her. */
    public Trajectory run() {
        return survey.run();
    }

    /** What is asked of it. */
    public Survey survey() {
        return survey;
    }

    /** What the trial calls too much and enough. */
    public Criteria criteria() {
        return criteria;
    }

    /** When the counted contractions first were enough [min]; not a number when they never were. */
    double timeToAdequate() {
        if (!isTimed) {
            isTimed = true;
            timeToAdequate = firstAdequate();
        }
        return timeToAdequate;
    }

    private double firstAdequate() {
        double enough = criteria.adequate().internal();
        return survey.over(Variable.CONTRACTIONS_COUNTED).firstTime(count -> count >= enough);
    }

    boolean isAdequate() {
        return !Double.isNaN(timeToAdequate());
    }

    /** The rate in force just before contractions were adequate [mU/min]; not a number when they never were. */
    double rateWhenAdequate() {
        double time = timeToAdequate();
        return Double.isNaN(time) ? time : run().at(Variable.OXYTOCIN_RATE, Math.nextDown(time));
    }

    boolean isTachysystoleCharted() {
        return Charting.shows(criteria.tachysystole(), run(), protocol() != null);
    }

    Sightings tachysystole() {
        if (sightings == null) {
            sightings = Sightings.of(criteria.tachysystole(), survey);
        }
        return sightings;
    }

    /** Decisions of a rule for safety that changed the rate. */
    int cuts() {
        return (int) run().decisions().stream()
                .filter(Decision::changes)
                .filter(decision -> decision.rule() instanceof Rule.Safety)
                .count();
    }

    /** 1 when the highest rate of the protocol was ordered in vain; not a number without a protocol that has one. */
    double ceilingWithoutEffect() {
        Protocol protocol = protocol();
        Quantity maximum = protocol == null
                ? null
                : protocol.legs().get(protocol.legs().size() - 1).maximum();
        if (maximum == null) {
            return Double.NaN;
        }
        boolean ordered = run().decisions().stream()
                .anyMatch(decision -> decision.after().unit() == maximum.unit()
                        && decision.after().compareTo(maximum) >= 0);
        return ordered && !isAdequate() ? 1 : 0;
    }

    /** 1 when a rule ever gave oxytocin beside the drip; not a number where there are no rules. */
    double isTreated() {
        Protocol protocol = protocol();
        if (protocol == null) {
            return Double.NaN;
        }
        boolean treated = run().decisions().stream()
                .flatMap(decision -> protocol.aids(decision).stream())
                .anyMatch(Action.Beside::isOxytocin);
        return treated ? 1 : 0;
    }

    private @Nullable Protocol protocol() {
        return treated.protocol();
    }
}
