package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Drain;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.LabourLoop;
import org.oxytocinlab.engine.body.Limit;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Moments;
import org.oxytocinlab.engine.body.OutOfRange;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.solver.Levels;
import org.oxytocinlab.engine.solver.Solution;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;

/** One stretch of constant supply, solved stage by stage; a limit of an early stage ends it for all. */
final class Course {
    /** Time between looks for a limit, as women have births about once in ten hours [min]. */
    private static final double LOOKS_FOR_LIMIT = 60;

    private static final List<Substance> ALWAYS = List.of(Substance.OXYTOCIN, Substance.WATER, Substance.ELECTROLYTES);

    private final Span span;
    private final Given given;
    private final boolean linesAlone;
    private final List<Drain> drains;
    private final @Nullable Solution[] solutions = new @Nullable Solution[Stage.COUNT];
    private final @Nullable Course before;
    private final Standing own;
    private double until;
    private @Nullable Limit passed;

    private Course(Mechanism body, Span span, @Nullable Course before, boolean isCut) {
        this.span = span;
        this.linesAlone = !isCut && before != null && before.changesLinesAlone(span);
        this.drains = body.drains();
        this.before = before;
        this.own = before == null ? new Standing() : before.own;
        this.until = span.until();
        this.given = given(span, before, linesAlone);
    }

    private static Given given(Span span, @Nullable Course before, boolean linesAlone) {
        Supply supply = span.supply();
        List<Given.Flow> flows = new ArrayList<>(ALWAYS.size() + supply.lines().size());
        for (Substance substance : ALWAYS) {
            flows.add(flow(span, substance, linesAlone, before));
        }
        for (Supply.OfLine line : supply.lines()) {
            if (flows.stream().noneMatch(each -> each.of() == line.of())) {
                flows.add(flow(span, line.of(), linesAlone, before));
            }
        }
        return new Given(flows, supply.stress());
    }

    private static Given.Flow flow(Span span, Substance substance, boolean linesAlone, @Nullable Course before) {
        double rate = span.supply().rate(substance);
        double pushed = span.pushed(substance);
        if (before == null) {
            return new Given.Flow(substance, span.from(), rate, pushed);
        }
        Given.Flow old = before.given.flow(substance);
        boolean goesOn = linesAlone && old.rate() == rate && pushed == 0;
        return goesOn ? old : new Given.Flow(substance, span.from(), rate, old.total(before.until) + pushed);
    }

    /** Whether nothing but lines of other drugs differs in the stretch after this one. */
    private boolean changesLinesAlone(Span next) {
        return passed == null
                && next.pushed(Substance.OXYTOCIN) == 0
                && next.supply().besideLines().flowsLike(span.supply().besideLines());
    }

    /** The stretch that follows another, or the first; the one before itself, where nothing has changed. */
    static Course of(Mechanism body, Span span, @Nullable Course before) {
        if (before != null && before.goesOn(span)) {
            before.goTo(body, span.until());
            return before;
        }
        return begun(body, span, before, false);
    }

    /** The stretch that follows another, which ends even if nothing has changed. */
    static Course cut(Mechanism body, Span span, Course before) {
        return begun(body, span, before, true);
    }

    private static Course begun(Mechanism body, Span span, @Nullable Course before, boolean isCut) {
        Course course = new Course(body, span, before, isCut);
        course.takeOver(body);
        course.begin(body);
        course.goTo(body, span.until());
        return course;
    }

    private boolean goesOn(Span next) {
        return passed == null && next.pushes().isEmpty() && next.supply().flowsLike(span.supply());
    }

    /**
     * Takes the loops over that are not concerned where only lines of other drugs change, as if there were no change: a
     * second drug leaves the results of the first as they were, to the last bit. All others end for good.
     */
    private void takeOver(Mechanism body) {
        Course old = before;
        if (old == null) {
            return;
        }
        for (Mechanism.Part part : body.parts()) {
            Loop loop = part.loop();
            Solution solution = old.solution(loop.stage());
            if (linesAlone && !concerns(part, old)) {
                solutions[loop.stage().place()] = solution;
            } else {
                solution.stay(old.until);
            }
        }
    }

    private boolean concerns(Mechanism.Part part, Course old) {
        for (Substance each : part.loop().takes()) {
            if (span.pushed(each) > 0 || given.rate(each) != old.given.rate(each)) {
                return true;
            }
        }
        return part.reads().stream().anyMatch(stage -> solutions[stage.place()] == null);
    }

    private void begin(Mechanism body) {
        for (Mechanism.Part part : body.parts()) {
            Loop loop = part.loop();
            if (solutions[loop.stage().place()] != null) {
                continue;
            }
            double[] start = start(loop, body.memory());
            for (Push push : span.pushes()) {
                if (loop.takes().contains(push.of())) {
                    loop.push(push, start);
                }
            }
            solutions[loop.stage().place()] =
                    part.solver().begin(part.layout(), asked(part), span.from(), start, guess(loop));
        }
    }

    private void goTo(Mechanism body, double planned) {
        until = planned;
        own.in(this);
        for (Mechanism.Part part : body.parts()) {
            Loop loop = part.loop();
            Solution solution = solution(loop.stage());
            Optional<Limit> limit = loop.limit(move(own.moment(), span.from()));
            try {
                if (limit.isPresent()) {
                    goOn(solution, bound(part), limit.get());
                } else {
                    solution.goOn(until, bound(part));
                }
                loop.demandWithin(move(own.moment(), until));
            } catch (OutOfRange left) {
                double late = Math.min(until, solution.reached());
                throw Departure.fault(left, loop, time -> move(own.moment(), time), span.from(), late);
            }
        }
    }

    /** Goes on to the end, or to the limit. It looks on the way, as a birth makes vain what was solved beyond it. */
    private void goOn(Solution solution, double bound, Limit limit) {
        int state = limit.state().place();
        double time = solution.until();
        do {
            time = Math.min(until, time + LOOKS_FOR_LIMIT);
            solution.goOn(time, bound);
            if (solution.at(state, time) >= limit.level()) {
                passed = limit;
                until = solution.passes(state, limit.level(), span.from());
            }
        } while (time < until);
    }

    private Asked asked(Mechanism.Part part) {
        @Nullable Levels[] read = new @Nullable Levels[part.reads().size()];
        for (int i = 0; i < read.length; i++) {
            Solution solution = solutions[part.reads().get(i).place()];
            read[i] = solution == null ? null : solution.levels();
        }
        return new Asked(part, given.only(part.takes()), read);
    }

    /** A loop cannot be solved beyond what the stages that it reads have reached [min]. */
    private double bound(Mechanism.Part part) {
        double bound = Double.POSITIVE_INFINITY;
        for (int i = 0; i < part.reads().size(); i++) {
            Solution solution = solutions[part.reads().get(i).place()];
            bound = solution == null ? bound : Math.min(bound, solution.reached());
        }
        return bound;
    }

    /** The step with which the stretch before would have gone on; a push calls for a new one. */
    private double guess(Loop loop) {
        return before == null || !span.pushes().isEmpty()
                ? Double.NaN
                : before.solution(loop.stage()).nextStep();
    }

    private double[] start(Loop loop, Memory memory) {
        if (before == null) {
            return loop.start();
        }
        Solution solution = before.solution(loop.stage());
        double[] states =
                memory.copy(solution.at(solution.until()), loop.states().size());
        Limit limit = before.passed;
        return limit == null || limit.state().stage() != loop.stage() ? states : loop.passed(limit, states);
    }

    /** Start of the stretch [min]. */
    double from() {
        return span.from();
    }

    /** End of the stretch, earlier than it was planned where a limit was passed [min]. */
    double until() {
        return until;
    }

    /** Whether the child is born at its end. */
    boolean isBirth() {
        return passed != null && LabourLoop.isBirth(passed);
    }

    /** Whether the run ends with it. */
    boolean isLast() {
        return passed != null && passed.isLast();
    }

    /** What flows during it. */
    Supply supply() {
        return span.supply();
    }

    /** The states of a stage as they are solved, also a little beyond the end. */
    Solution solution(Stage stage) {
        Solution solution = solutions[stage.place()];
        if (solution == null) {
            throw new IllegalArgumentException("this body has no stage " + stage);
        }
        return solution;
    }

    /** A copy of the states of a stage at the end. */
    double[] end(Stage stage) {
        return solution(stage).at(until).clone();
    }

    /** Moves a moment of this stretch to a time of it [min]. */
    Moment move(Moment moment, double time) {
        return moment.drained(drains).at(time, given);
    }

    /** Moves moments to times of this stretch. */
    Moments move(Moments moments, double[] times, int first, int end) {
        return moments.at(times, first, end, given, drains);
    }

    /** A moment of this stretch, not yet at any time. */
    Moment moment() {
        return new Moment((stage, time) -> solution(stage).at(time));
    }

    /** The moment at the end; behind the limit, if one was passed. */
    Moment afterwards(Body body) {
        Moment end = move(moment(), until);
        Limit limit = passed;
        if (limit == null) {
            return end;
        }
        Stage stage = limit.state().stage();
        return end.with(stage, body.loop(stage).passed(limit, end(stage)));
    }

    /** What was given of a substance by a time of the stretch, since the start of the run [its unit]. */
    double total(Substance substance, double time) {
        return given.total(substance, time);
    }
}
