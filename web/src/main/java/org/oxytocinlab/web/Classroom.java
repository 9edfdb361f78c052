package org.oxytocinlab.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.RunFault;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.ScenarioWriter;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Problem;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * What the page can ask of the engine. A case travels as its text, so that nothing is kept between two questions, and
 * what is asked here can be asked of the program too. Every answer is an object with {@code problems}; where this list
 * is empty, the rest of the answer is there.
 */
public final class Classroom {

    private static final Texts texts = new Texts();
    private static final Runs runs = new Runs();

    private Classroom() {}

    /** Starts nothing; the page asks when it is ready. */
    public static void main(String[] arguments) {}

    /** What a case says, and what of it can be turned. */
    @JSExport
    public static JSObject read(String text) {
        return answer(text, CaseTold::of);
    }

    /** What comes of a case. */
    @JSExport
    public static JSObject run(String text) {
        return answer(text, scenario -> RunTold.of(scenario.asked(), runs.of(scenario)));
    }

    /**
     * What comes of a case, comparable to the bit with others that part from it.
     *
     * @param minute at which they part
     */
    @JSExport
    public static JSObject future(String text, double minute) {
        return answer(text, scenario -> RunTold.of(scenario.asked(), runs.of(scenario, minute)));
    }

    /**
     * What a monitor writes of a case at equal times.
     *
     * @param from first time [min]
     * @param until last time [min]
     * @param points at least 2, both ends included
     */
    @JSExport
    public static JSObject strip(String text, double from, double until, int points) {
        return answer(text, scenario -> Strip.of(runs.of(scenario), from, until, points));
    }

    /**
     * What comes of a case in which a student decides in the place of the nurse.
     *
     * @param minutes of the rounds at which she decided, with blanks between
     * @param rates that she ordered [mU/min], with blanks between
     */
    @JSExport
    public static JSObject attend(String text, String minutes, String rates) {
        return answer(text, scenario -> {
            Scenario attended = scenario.asking(StudentNurse.of(Plan.renewing(scenario.asked()), minutes, rates));
            return RunTold.of(attended.asked(), runs.of(attended)).with("text", ScenarioWriter.write(attended));
        });
    }

    /** The text of a case with one of its knobs turned. */
    @JSExport
    public static JSObject turn(String text, String knob, double value) {
        return answer(
                text,
                scenario -> written(scenario, Plan.renewing(Knob.named(knob).turned(scenario.asked(), value))));
    }

    /**
     * The text of a case in which a hand does something at a minute.
     *
     * @param deed as a case writes it: "stop", "set rate"
     * @param amount a rate or a dose with its unit, or empty
     * @param goesOn whether whoever had the rate goes on from there
     */
    @JSExport
    public static JSObject branch(String text, double minute, String deed, String amount, boolean goesOn) {
        return answer(
                text,
                scenario ->
                        written(scenario, WhatIf.of(Plan.renewing(scenario.asked()), minute, deed, amount, goesOn)));
    }

    /**
     * Where the woman of a case comes to rest, from no drug to a rate.
     *
     * @param highest rate [mU/min]
     */
    @JSExport
    public static JSObject curve(String text, double highest, int points) {
        return answer(text, scenario -> CurveTold.of(scenario.asked(), highest, points));
    }

    private static Told written(Scenario scenario, Case asked) {
        return new Told().with("text", ScenarioWriter.write(scenario.asking(asked)));
    }

    private interface Question {
        Told of(Scenario scenario) throws QuantityFault;
    }

    private static JSObject answer(String text, Question question) {
        Scenario scenario;
        try {
            scenario = texts.read(text);
        } catch (InvalidInput faults) {
            return refused(faults.problems().stream().map(Classroom::told).toList());
        }
        try {
            return question.of(scenario).with("problems", List.of()).object();
        } catch (RunFault fault) {
            String message = String.valueOf(fault.getMessage());
            return refused(List.of(fault.part()
                    .flatMap(part -> scenario.places().problem(part, message))
                    .map(Classroom::told)
                    .orElseGet(() -> told(message))));
        } catch (QuantityFault | IllegalArgumentException fault) {
            return refused(List.of(told(fault.getMessage())));
        }
    }

    private static JSObject refused(List<Told> problems) {
        return new Told().with("problems", problems).object();
    }

    private static Told told(Problem problem) {
        return new Told()
                .with("line", problem.place().line())
                .with("column", problem.place().column())
                .with("path", problem.path())
                .with("message", problem.message());
    }

    private static Told told(@Nullable String message) {
        return new Told().with("line", 1).with("column", 1).with("path", "").with("message", String.valueOf(message));
    }
}
