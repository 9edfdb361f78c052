package org.oxytocinlab.engine.titration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.result.Rule.Obstacle;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.Response;
import org.oxytocinlab.engine.titration.Rungs.Rung;

/**
 * Decides by a protocol. At each look every rule says what it wants; the first safety rule in the order of priority
 * that wants less is obeyed, and the rule for effect when none does, or when it wants still less. Whoever else wanted
 * something is written down as overruled. While a safety condition is seen, even one not yet confirmed, nothing is
 * increased; every confirmed rule cools down and latches, obeyed or not.
 */
public final class Controller {

    /**
     * A decision and the bag that is hung with it.
     *
     * @param decision what goes into the ledger
     * @param bag a bag to be hung, or null
     */
    public record Verdict(Decision decision, @Nullable Bag bag) {
        Verdict aiding(List<Integer> rules) {
            return rules.isEmpty() ? this : new Verdict(decision.aided(rules), bag);
        }
    }

    private final List<Alarm> alarms;
    private final Effect effect;
    private double noIncreaseBefore;
    private double noRestartBefore;
    private boolean latched;

    /** A controller at the start of an infusion. */
    public Controller(Protocol protocol) {
        this.alarms = protocol.safety().stream().map(Alarm::new).toList();
        this.effect = new Effect(protocol);
    }

    /** Decides. */
    public Verdict decide(Reading seen, Pump pump) {
        effect.notice(seen.time(), pump);
        List<Wish> wishes = wishes(seen, pump, effect.wish(seen, pump));
        return verdict(seen, pump, wishes).aiding(aiding());
    }

    /** When somebody should look again [min]; infinite when the next round is soon enough. */
    public double lookAgain(double time) {
        double soonest = Double.POSITIVE_INFINITY;
        for (Alarm alarm : alarms) {
            Quantity after = alarm.rule().lookAgain();
            if (after != null && alarm.isConfirmed()) {
                soonest = Math.min(soonest, time + after.internal());
            }
        }
        return soonest;
    }

    /** The confirmed rules that ask for something beside the rate and have not yet got it, by index. */
    private List<Integer> aiding() {
        List<Integer> rules = List.of();
        for (int i = 0; i < alarms.size(); i++) {
            if (alarms.get(i).askForAid()) {
                rules = rules.isEmpty() ? new ArrayList<>() : rules;
                rules.add(i);
            }
        }
        return rules;
    }

    /**
     * A hand acts at the minute of the look. It has the say, and what the protocol wanted is only written down; the end
     * of the protocol, if it has come, waits for the next look.
     *
     * @param before the pump before the hand acts
     * @param after the rate that the hand has set
     * @param deeds what the hand did, in this order
     */
    public Decision overruled(Reading seen, Pump before, Quantity after, List<Deed> deeds) {
        effect.notice(seen.time(), before);
        Wish hand = new Wish(Obstacle.BY_HAND, deeds, after, null, false);
        List<Wish> wishes = new ArrayList<>(wishes(seen, before, effect.wouldWish(seen, before)));
        wishes.removeIf(wish -> wish.rule() == Obstacle.BY_HAND);
        wishes.add(0, hand);
        return verdict(seen, before, wishes).decision();
    }

    /** What every rule wants, the one that is obeyed first. */
    private List<Wish> wishes(Reading seen, Pump pump, Wish effective) {
        Quantity running = pump.running();
        List<Alarm> alarmed = alarmed(seen, pump.believed());
        List<SafetyRule> confirmed = byPriority(alarmed, pump);
        List<Wish> wishes = new ArrayList<>(confirmed.size() + 2);
        for (SafetyRule rule : confirmed) {
            wishes.add(response(rule, pump));
        }
        if (confirmed.isEmpty() && raises(effective, running)) {
            Rule obstacle = obstacle(seen, alarmed, running);
            if (obstacle != null) {
                wishes.add(Wish.noChange(obstacle, running));
            }
        }
        wishes.add(leavesLess(effective, wishes, running) ? 0 : wishes.size(), effective);
        for (SafetyRule rule : confirmed) {
            remember(rule, seen.time());
        }
        return wishes;
    }

    /**
     * The confirmed rules in the order in which they are obeyed: that of the protocol, but a rule that only holds never
     * masks one that wants less.
     */
    private List<SafetyRule> byPriority(List<Alarm> alarmed, Pump pump) {
        if (alarmed.isEmpty()) {
            return List.of();
        }
        List<SafetyRule> lowering = new ArrayList<>();
        List<SafetyRule> holding = new ArrayList<>();
        for (Alarm alarm : alarmed) {
            if (alarm.isConfirmed()) {
                boolean holds = response(alarm.rule(), pump).rate().equals(pump.running());
                (holds ? holding : lowering).add(alarm.rule());
            }
        }
        lowering.addAll(holding);
        return lowering;
    }

    /** Whether a rule for effect wants to go lower than safety asks for, as at the end of the protocol. */
    private static boolean leavesLess(Wish effective, List<Wish> safe, Quantity running) {
        return !safe.isEmpty()
                && !raises(effective, running)
                && effective.rate().compareTo(safe.get(0).rate()) < 0;
    }

    /** Whether more is wanted than runs; a climb to another bag is, whatever its drops are. */
    private static boolean raises(Wish wish, Quantity running) {
        if (wish.rung() != null || running.isZero()) {
            return !wish.rate().isZero();
        }
        return wish.rate().compareTo(running) > 0;
    }

    /** A cool-down keeps a rate from being increased; whether a stopped drip begins again is for a rule that stops to say. */
    private @Nullable Rule obstacle(Reading seen, List<Alarm> alarmed, Quantity running) {
        if (!alarmed.isEmpty()) {
            return new Rule.NotWhile(name(alarmed.get(0).rule()));
        }
        if (latched) {
            return Obstacle.LATCHED;
        }
        return seen.time() < (running.isZero() ? noRestartBefore : noIncreaseBefore) ? Obstacle.COOL_DOWN : null;
    }

    private Verdict verdict(Reading seen, Pump pump, List<Wish> wishes) {
        Quantity running = pump.running();
        Wish obeyed = wishes.get(0);
        effect.note(seen.time(), running, obeyed);
        List<String> overruled = new ArrayList<>();
        for (int i = 1; i < wishes.size(); i++) {
            Wish wish = wishes.get(i);
            if (!wish.rate().equals(obeyed.rate())) {
                overruled.add(wish.toString());
            }
        }
        Decision decision = new Decision(
                seen, obeyed.rule(), obeyed.deeds(), running, obeyed.rate(), pump.delivered(), List.copyOf(overruled));
        Rung rung = obeyed.rung();
        return rung == null || rung.bag() == null
                ? new Verdict(decision, null)
                : new Verdict(decision.hanging(rung.leg()), rung.bag());
    }

    private List<Alarm> alarmed(Reading seen, double believed) {
        List<Alarm> alarmed = List.of();
        for (Alarm alarm : alarms) {
            if (alarm.look(seen, believed)) {
                alarmed = alarmed.isEmpty() ? new ArrayList<>() : alarmed;
                alarmed.add(alarm);
            }
        }
        return alarmed;
    }

    private Wish response(SafetyRule rule, Pump pump) {
        Quantity running = pump.running();
        Rule name = name(rule);
        if (running.isZero()) {
            return Wish.noChange(name, running);
        }
        return switch (rule.response()) {
            case HOLD -> Wish.noChange(name, running);
            case STEP_DOWN -> lowered(name, Deed.DECREASE, less(rule, pump), running);
            case HALVE -> lowered(name, Deed.HALVE, pump.half(running), running);
            case STOP -> new Wish(name, Deed.STOP, running.with(BigDecimal.ZERO));
        };
    }

    /** A stated amount less, or a step. */
    private Quantity less(SafetyRule rule, Pump pump) {
        Quantity running = pump.running();
        Quantity by = rule.by();
        if (by == null) {
            return effect.below(running);
        }
        return by.unit() == running.unit()
                ? running.with(running.value().subtract(by.value()).max(BigDecimal.ZERO))
                : pump.half(running);
    }

    /** A step down to nothing is a stop, and is called so. */
    private static Wish lowered(Rule rule, Deed deed, Quantity wanted, Quantity running) {
        if (running.equals(wanted)) {
            return Wish.noChange(rule, running);
        }
        boolean fades = wanted.isZero();
        return new Wish(rule, List.of(fades ? Deed.STOP : deed), wanted, null, fades);
    }

    private static Rule.Safety name(SafetyRule rule) {
        return new Rule.Safety(rule.words());
    }

    private void remember(SafetyRule rule, double time) {
        noIncreaseBefore = Math.max(noIncreaseBefore, time + rule.coolDown().internal());
        if (rule.response() == Response.STOP) {
            noRestartBefore = Math.max(noRestartBefore, time + rule.coolDown().internal());
        }
        latched |= rule.latch();
    }
}
