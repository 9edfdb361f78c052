package org.oxytocinlab.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Drain;
import org.oxytocinlab.engine.body.Given;
import org.oxytocinlab.engine.body.Limit;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.solver.Levels;
import org.oxytocinlab.engine.solver.Solution;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Supply;

/** One stretch of constant supply, solved stage by stage; a limit of an early stage ends it for all. */
final class Course {
    /** Time between looks for a limit, as women have births about once in ten hours [min]. */
    private static final double LOOKS_FOR_LIMIT = 60;

    private final Span span;
    private final Given given;
    private final List<Drain> drains;
    private final @Nullable Solution[] solutions = new @Nullable Solution[Stage.COUNT];
    private final @Nullable Course before;
    private double until;
    private @Nullable Limit passed;

    private Course(Mechanism body, Span span, @Nullable Course before) {
        this.span = span;
        this.drains = body.drains();
        this.before = before;
        this.until = span.until();
        this.given = given(span, before);
    }

    private static Given given(Span span, @Nullable Course before) {
        Supply supply = span.supply();
        Map<Substance, Double> rates = new LinkedHashMap<>();
        rates.put(Substance.OXYTOCIN, supply.oxytocin());
        rates.put(Substance.WATER, supply.allWater());
        rates.put(Substance.ELECTROLYTES, supply.allElectrolytes());
        supply.lines().forEach(line -> rates.merge(line.of(), line.rate(), Double::sum));
        boolean linesAlone = before != null && before.changesLinesAlone(span);
        List<Given.Flow> flows = new ArrayList<>();
        rates.forEach((substance, rate) -> {
            Given.Flow old = (before == null ? Given.NOTHING : before.given).flow(substance);
            boolean goesOn = linesAlone && old.rate() == rate && span.pushed(substance) == 0;
            flows.add(goesOn ? old : flow(span, substance, rate, before));
        });
        return new Given(flows, supply.stress());
    }

    private static Given.Flow flow(Span span, Substance substance, double rate, @Nullable Course before) {
        double total = before == null ? 0 : before.total(substance, before.until);
        return new Given.Flow(substance, span.from(), rate, total + span.pushed(substance));
    }

    /** Whether nothing but lines of other drugs differs in the stretch after this one. */
    private boolean changesLinesAlone(Span next) {
        return passed == null
                && next.pushed(Substance.OXYTOCIN) == 0
                && next.supply().besideLines().equals(span.supply().besideLines());
    }

    /** The stretch that follows another, or the first; the one before itself, where nothing has changed. */
    static Course of(Mechanism body, Span span, @Nullable Course before) {
        if (before != null && before.goesOn(span)) {
            before.goTo(body, span.until());
            return before;
        }
        Course course = new Course(body, span, before);
        course.takeOver(body);
        course.begin(body);
        course.goTo(body, span.until());
        return course;
    }

    private boolean goesOn(Span next) {
        return passed == null && next.pushes().isEmpty() && next.supply().equals(span.supply());
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
        boolean linesAlone = old.changesLinesAlone(span);
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
        return part.loop().takes().stream()
                        .anyMatch(each -> span.pushed(each) > 0 || given.rate(each) != old.given.rate(each))
                || part.reads().stream().anyMatch(stage -> solutions[stage.place()] == null);
    }

    private void begin(Mechanism body) {
        for (Mechanism.Part part : body.parts()) {
            Loop loop = part.loop();
            if (solutions[loop.stage().place()] != null) {
                continue;
            }
            double[] start = start(loop);
            span.pushes().stream()
                    .filter(push -> loop.takes().contains(push.of()))
                    .forEach(push -> loop.push(push, start));
            solutions[loop.stage().place()] =
                    part.solver().begin(part.layout(), asked(part), span.from(), start, guess(loop));
        }
    }

    private void goTo(Mechanism body, double planned) {
        until = planned;
        for (Mechanism.Part part : body.parts()) {
            Loop loop = part.loop();
            Solution solution = solution(loop.stage());
            limit(loop)
                    .ifPresentOrElse(
                            limit -> goOn(solution, bound(part), limit), () -> solution.goOn(until, bound(part)));
            Asked.demandWithin(loop, move(moment(), until));
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
        @Nullable Levels[] read = new @Nullable Levels[Stage.COUNT];
        for (Stage each : part.reads()) {
            Solution solution = solutions[each.place()];
            read[each.place()] = solution == null ? null : solution.levels();
        }
        return new Asked(part.loop(), given.only(part.loop().takes()), drains, read);
    }

    /** A loop cannot be solved beyond what the stages that it reads have reached [min]. */
    private double bound(Mechanism.Part part) {
        double bound = Double.POSITIVE_INFINITY;
        for (Stage stage : part.reads()) {
            Solution solution = solutions[stage.place()];
            bound = solution == null ? bound : Math.min(bound, solution.reached());
        }
        return bound;
    }

    private Optional<Limit> limit(Loop loop) {
        return loop.limit(move(moment(), span.from()));
    }

    /** The step with which the stretch before would have gone on; a push calls for a new one. */
    private double guess(Loop loop) {
        return before == null || !span.pushes().isEmpty()
                ? Double.NaN
                : before.solution(loop.stage()).nextStep();
    }

    private double[] start(Loop loop) {
        if (before == null) {
            return loop.start();
        }
        double[] states = before.solution(loop.stage()).end();
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
        Solution solution = solution(stage);
        return solution.at(until).clone();
    }

    /** Moves a moment of this stretch to a time of it [min]. */
    Moment move(Moment moment, double time) {
        return moment.drained(drains).at(time, given);
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
