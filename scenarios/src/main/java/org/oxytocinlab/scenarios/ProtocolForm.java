package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.Ceiling;
import org.oxytocinlab.engine.therapy.Protocol.Increase;
import org.oxytocinlab.engine.therapy.Protocol.Interval;
import org.oxytocinlab.engine.therapy.Protocol.Restart;
import org.oxytocinlab.engine.therapy.Protocol.StopRule;
import org.oxytocinlab.engine.therapy.Protocol.Target;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Regimen.Ladder;
import org.oxytocinlab.engine.therapy.SafetyRule;
import org.oxytocinlab.engine.therapy.SafetyRule.RateAtLeast;
import org.oxytocinlab.engine.therapy.SafetyRule.TooMany;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How a plan is written that looks before it decides: a ladder, and beside it what is wanted and what is feared. */
final class ProtocolForm implements PlanForm {
    static final List<String> OWN_KEYS =
            List.of("increase", "target", "step down after", "stop", "safety", "restart", CeilingForm.KEY);
    static final List<String> KEYS = joined(LadderForm.KEYS);
    static final List<String> LEGS_KEYS = joined(LadderForm.LEGS_KEYS);
    static final String DRIP = "drip";
    static final String NONE = "none";
    static final List<String> WATCHING_KEYS = List.of(DRIP, "every", "safety");

    /** More is a slip of the pen (design choice). */
    static final Quantity SHORTEST_ROUND = Quantity.of("1", Unit.MINUTE);

    private final OrderedRates rates;
    private final @Nullable Quantity duration;
    private final Watched watched;
    private final Watch watch;

    ProtocolForm(OrderedRates rates, @Nullable Quantity duration, Watched watched) {
        this.rates = rates;
        this.duration = duration;
        this.watched = watched;
        this.watch = watched.watch();
    }

    private static List<String> joined(List<String> keys) {
        return Stream.concat(keys.stream(), OWN_KEYS.stream()).toList();
    }

    @Override
    public List<String> keysOf(Mapping keys) {
        return keys.has(DRIP) ? WATCHING_KEYS : keys.has("legs") ? LEGS_KEYS : KEYS;
    }

    @Override
    public List<String> keysLeftAside() {
        return List.of();
    }

    @Override
    public String expected() {
        return "a protocol: a name such as 'goodman-gilman-low', or"
                + " '{start: 1 mU/min, step: 1 mU/min, every: 30 min, target: 3 to 5 /10min}'";
    }

    @Override
    public @Nullable Regimen list(Part part) {
        part.fault("a list of rates or doses goes by the clock and does not look; expected " + expected()
                + ", or the key 'regimen' for this list");
        return null;
    }

    @Override
    public @Nullable Regimen read(Mapping keys) {
        if (keys.has(DRIP)) {
            return watching(keys);
        }
        IncreaseForm increaseForm = new IncreaseForm(keys.get("increase"), rates);
        Increase increase = increaseForm.read();
        LadderForm form = new LadderForm(rates, duration, keys.has("increase") ? increaseForm::stepFrom : null);
        Ladder ladder = keys.has("legs") ? form.legs(keys) : form.one(keys);
        Part rules = keys.get("safety");
        List<SafetyRule> safety =
                rules == null ? SafetyForm.USUAL : new SafetyForm(rates).read(rules, new SafetyReview(watched));
        Target target = target(keys.get("target"), safety == null ? SafetyForm.USUAL : safety);
        Quantity stepDown = keys.positive("step down after", Dimension.TIME);
        Part end = keys.get("stop");
        StopRule stop = end == null ? null : StopForm.read(end, duration, watched);
        Restart restart = RestartForm.read(keys.get("restart"));
        List<Ceiling> ceilings = CeilingForm.read(keys.get(CeilingForm.KEY), ladder);
        boolean complete = (stepDown != null || !keys.has("step down after")) && (stop != null || end == null);
        if (increase == null
                || ladder == null
                || safety == null
                || target == null
                || restart == null
                || ceilings == null
                || !complete) {
            return null;
        }
        Part every = keys.get("every");
        List<Interval> intervals = IntervalForm.of(every);
        Unit unit = ladder.legs().get(0).start().unit();
        Protocol protocol = new Protocol(
                ladder.legs(), increase, ladder.every(), target, stepDown, stop, safety, restart, intervals, ceilings);
        boolean fits = increaseForm.fits(unit) && demandUnit(rules, safety, unit);
        if (!fits || !IntervalForm.fits(every, intervals, unit) || !canAct(keys, protocol)) {
            return null;
        }
        demandRound(every, protocol);
        new ProtocolReview(protocol, watch, duration).note(keys.part());
        return protocol;
    }

    /** Without a drip: rounds, and rules for what is done beside a rate that stays 0. */
    private @Nullable Protocol watching(Mapping keys) {
        Part drip = keys.get(DRIP);
        boolean isNone = drip != null && drip.oneOf(List.of(NONE)) != null;
        Part every = keys.need("every", "5 min");
        Quantity interval = keys.positive("every", Dimension.TIME);
        Part rules = keys.need("safety", "[{when: blood loss above 500 mL, do: hold, also: [...]}]");
        List<SafetyRule> safety = rules == null ? null : new SafetyForm(rates).read(rules, new SafetyReview(watched));
        if (!isNone || interval == null || safety == null) {
            return null;
        }
        Protocol protocol = Protocol.watching(interval, safety);
        demandRound(every, protocol);
        return protocol;
    }

    private static boolean demandUnit(@Nullable Part part, List<SafetyRule> safety, Unit unit) {
        boolean fits = safety.stream().map(SafetyRule::by).allMatch(less -> less == null || less.unit() == unit);
        if (part != null && !fits) {
            part.fault("a rate decreases by an amount in the unit of the start, " + unit.symbol());
        }
        return fits;
    }

    private void demandRound(@Nullable Part every, Protocol protocol) {
        if (every != null && watch.every() == null && protocol.round(null) < SHORTEST_ROUND.internal()) {
            every.fault("nobody makes a round every '" + protocol.every() + "'; expected at least " + SHORTEST_ROUND);
        }
    }

    private @Nullable Target target(@Nullable Part part, List<SafetyRule> safety) {
        Quantity most = most(safety);
        Target usual = TargetForm.usual(most);
        Target target = part == null ? usual : TargetForm.read(part, usual);
        if (part == null || target == null) {
            return target;
        }
        if (target.to().compareTo(most) > 0) {
            part.fault("'" + target.to() + "' contradicts the safety rules, which call more than " + most
                    + " too many; expected a target of at most " + most);
            return null;
        }
        if (target.montevideo() != null && !watch.catheter()) {
            part.fault("Montevideo units cannot be measured without a catheter; expected 'pressure catheter: yes' under"
                    + " 'watch'");
            return null;
        }
        return target;
    }

    /** The most contractions that no safety rule objects to. */
    private static Quantity most(List<SafetyRule> safety) {
        boolean isStrict = safety.stream()
                .anyMatch(rule -> rule.condition() instanceof TooMany many && many.definition() == Definition.WHO);
        return TargetForm.perTenMinutes(isStrict ? "4" : "5");
    }

    private static boolean canAct(Mapping keys, Protocol protocol) {
        Quantity start = protocol.legs().get(0).start();
        Part part = keys.has("legs") ? keys.get("legs") : keys.get("start");
        if (part != null && start.isZero()) {
            part.fault("'" + start + "' never starts the infusion; expected a first rate above 0, e.g. '1 mU/min'");
            return false;
        }
        Part down = keys.get("step down after");
        StopRule stop = protocol.stop();
        if (down != null && stop != null && stop.atTarget()) {
            down.fault("'stop: at target' ends the infusion before it could be stepped down; leave one of the two out");
            return false;
        }
        return part == null || demandRoom(part, start, protocol.safety());
    }

    private static boolean demandRoom(Part part, Quantity start, List<SafetyRule> safety) {
        for (SafetyRule rule : safety) {
            if (rule.condition() instanceof RateAtLeast flag
                    && start.dimension() == Dimension.OXYTOCIN_RATE
                    && start.compareTo(flag.limit()) >= 0) {
                part.fault("'" + start + "' is where the rule '" + rule.words()
                        + "' already acts; expected a lower start or a higher limit");
                return false;
            }
        }
        return true;
    }
}
