package org.oxytocinlab.scenarios;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Definition;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.therapy.Protocol.BySteps;
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
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How a plan is written that looks before it decides: a ladder, and beside it what is wanted and what is feared. */
final class ProtocolForm implements PlanForm, Kind<Protocol> {
    private static final String RULE_LIST = "Rules above all others, the first one first";

    private static final Key<Protocol, Quantity> START = LadderForm.START.in(ProtocolForm::climb);
    private static final Key<Protocol, Quantity> STEP = LadderForm.STEP.in(ProtocolForm::climb);
    private static final Key<Protocol, Quantity> MAXIMUM = LadderForm.MAXIMUM.in(ProtocolForm::climb);
    private static final Key<Protocol, List<LadderForm.Climb>> LEG_LIST = LadderForm.LEGS.in(
            protocol -> LadderForm.Climb.of(protocol.legs(), protocol.increase() instanceof BySteps));
    private static final Key<Protocol, IntervalForm.Every> EVERY = Key.needed(
            "every",
            "Time between increases",
            new IntervalForm(),
            protocol -> new IntervalForm.Every(protocol.every(), protocol.intervals()));
    private static final Key<Protocol, Increase> INCREASE = Key.of(
            "increase",
            "How far an increase goes, when it is no fixed step",
            Kind.later(() -> new IncreaseForm(null, new OrderedRates())),
            protocol -> protocol.increase() instanceof BySteps ? null : protocol.increase());
    private static final Key<Protocol, Target> TARGET = Key.of(
            "target",
            "What is wanted; 3 to 5 /10min when left out",
            Kind.later(() -> new TargetForm(TargetForm.usual(TargetForm.perTenMinutes("5")))),
            Protocol::target);
    private static final Key<Protocol, Quantity> STEP_DOWN = Key.of(
            "step down after",
            "Time at target before it goes down",
            Kinds.positive(Dimension.TIME),
            Protocol::stepDown);
    private static final Key<Protocol, StopRule> STOP = Key.of(
            "stop", "What ends it for good", Kind.later(() -> new StopForm(null, Watched.EVERYTHING)), Protocol::stop);
    private static final Key<Protocol, List<SafetyRule>> SAFETY = Key.of(
            "safety",
            RULE_LIST,
            Kind.later(() ->
                    new SafetyForm(new OrderedRates()).list("safety rules").of(1, 0)),
            Protocol::safety);
    private static final Key<Protocol, Restart> RESTART =
            Key.of("restart", "When it starts again", Kind.later(RestartForm::new), Protocol::restart);
    private static final Key<Protocol, List<Ceiling>> CEILINGS = Key.of(
            "maximum for",
            "Lower maxima for some women",
            Kind.later(() -> new CeilingForm(null).list("maxima").onOneLine()),
            protocol -> protocol.ceilings().isEmpty() ? null : protocol.ceilings());

    private static final Key<Protocol, Boolean> DRIP =
            Key.needed("drip", "Without a drip", Kinds.word(true, "none"), protocol -> true);
    private static final Key<Protocol, Quantity> ROUND = Key.needed(
            "every", "Time between rounds", Kinds.positive(Dimension.TIME).like("5 min"), Protocol::every);
    private static final Key<Protocol, List<SafetyRule>> RULES =
            Key.needed("safety", RULE_LIST, SAFETY.kind(), Protocol::safety);

    static final Keys<Protocol> LADDER =
            Keys.of(START, STEP, EVERY, MAXIMUM, INCREASE, TARGET, STEP_DOWN, STOP, SAFETY, RESTART, CEILINGS);
    private static final Keys<Protocol> LEGS =
            Keys.of(EVERY, LEG_LIST, INCREASE, TARGET, STEP_DOWN, STOP, SAFETY, RESTART, CEILINGS);
    private static final Keys<Protocol> WATCHING = Keys.of(DRIP, ROUND, RULES);

    /** Keys that a plan by the clock does not have. */
    static final List<String> OWN = Keys.of(INCREASE, TARGET, STEP_DOWN, STOP, SAFETY, RESTART, CEILINGS)
            .names();

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

    @Override
    public List<String> keysOf(Mapping keys) {
        return (DRIP.isIn(keys) ? WATCHING : LadderForm.LEGS.isIn(keys) ? LEGS : LADDER).names();
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
        if (DRIP.isIn(keys)) {
            return watching(keys);
        }
        IncreaseForm increaseForm = new IncreaseForm(INCREASE.part(keys), rates);
        Increase increase = increaseForm.read();
        LadderForm form = new LadderForm(rates, duration, INCREASE.isIn(keys) ? increaseForm::stepFrom : null);
        Ladder ladder = LadderForm.LEGS.isIn(keys) ? form.legs(keys) : form.one(keys);
        Part rules = SAFETY.part(keys);
        List<SafetyRule> safety =
                rules == null ? SafetyForm.USUAL : new SafetyForm(rates).read(rules, new SafetyReview(watched));
        Target target = target(TARGET.part(keys), safety == null ? SafetyForm.USUAL : safety);
        Quantity stepDown = STEP_DOWN.read(keys);
        StopRule stop = STOP.read(keys, new StopForm(duration, watched));
        Restart restart = RESTART.readOr(keys, RestartForm.USUAL);
        List<Ceiling> ceilings = CeilingForm.all(CEILINGS.part(keys), ladder);
        boolean complete = (stepDown != null || !STEP_DOWN.isIn(keys)) && (stop != null || !STOP.isIn(keys));
        if (increase == null
                || ladder == null
                || safety == null
                || target == null
                || restart == null
                || ceilings == null
                || !complete) {
            return null;
        }
        Part every = EVERY.part(keys);
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
        boolean isNone = DRIP.read(keys) != null;
        Part every = ROUND.part(keys);
        Quantity interval = ROUND.read(keys);
        Part rules = keys.need(RULES.name(), "[{when: blood loss above 500 mL, do: hold, also: [...]}]");
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
        Target target = part == null ? usual : new TargetForm(usual).read(part);
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
        Part part = LadderForm.LEGS.isIn(keys) ? LadderForm.LEGS.part(keys) : LadderForm.START.part(keys);
        if (part != null && start.isZero()) {
            part.fault("'" + start + "' never starts the infusion; expected a first rate above 0, e.g. '1 mU/min'");
            return false;
        }
        Part down = STEP_DOWN.part(keys);
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

    private static LadderForm.Climb climb(Protocol protocol) {
        return new LadderForm.Climb(protocol.legs().get(0), protocol.increase() instanceof BySteps);
    }

    /** The protocol that is written out here; a name or a file is looked up by others. */
    @Override
    public @Nullable Protocol read(Part part) {
        Mapping keys = part.mapping(expected());
        return keys != null && read(keys.only(keysOf(keys))) instanceof Protocol protocol ? protocol : null;
    }

    @Override
    public Written write(Protocol protocol) {
        Keys<Protocol> keys = !protocol.hasDrip() ? WATCHING : LadderForm.Climb.isOne(protocol.legs()) ? LADDER : LEGS;
        return keys.write(protocol, false);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(
                new Shape.Words(Library.regimenNames()).described("A regimen of the library"),
                PlanForm.FILE,
                LADDER.shape().described("A protocol"),
                LEGS.shape().described("A protocol of several legs"),
                WATCHING.shape().described("Rounds without a drip"));
    }

    @Override
    public String example() {
        return "{start: 1 mU/min, step: 1 mU/min, every: 30 min, target: 3 to 5 /10min}";
    }

    @Override
    public List<Key<?, ?>> allKeys() {
        return Stream.of(LADDER, LEGS, WATCHING)
                .<Key<?, ?>>flatMap(keys -> keys.all().stream())
                .toList();
    }
}
