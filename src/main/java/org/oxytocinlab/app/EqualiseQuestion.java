package org.oxytocinlab.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.output.Table;
import org.oxytocinlab.app.words.Significant;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.Equalising;
import org.oxytocinlab.engine.study.Lever;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.CellCheck;
import org.oxytocinlab.scenarios.Study;

/**
 * How a plan is to become equal to another.
 *
 * @param changed the arm of which one setting is moved
 * @param other the arm that sets the goal
 * @param change what is moved
 * @param by what is made equal
 * @param values that a file may have and a pump can give
 * @param settings the arm with each of them
 */
record EqualiseQuestion(Arm changed, Arm other, Change change, Equal by, List<Quantity> values, List<Arm> settings) {

    /** What is moved, and through which values; how fine they are is a design choice. */
    enum Change {
        STEP(Lever.STEP, "0.1", "10", Unit.MILLIUNIT_PER_MINUTE),
        INTERVAL(Lever.INTERVAL, "5", "120", Unit.MINUTE),
        START(Lever.START, "0.1", "10", Unit.MILLIUNIT_PER_MINUTE),
        MAXIMUM(Lever.MAXIMUM, "0.5", "60", Unit.MILLIUNIT_PER_MINUTE);

        private final Lever lever;
        private final BigDecimal step;
        private final BigDecimal last;
        private final Unit unit;

        Change(Lever lever, String step, String last, Unit unit) {
            this.lever = lever;
            this.step = new BigDecimal(step);
            this.last = new BigDecimal(last);
            this.unit = unit;
        }

        private List<Quantity> possible() {
            List<Quantity> values = new ArrayList<>();
            for (BigDecimal value = step; value.compareTo(last) <= 0; value = value.add(step)) {
                values.add(Quantity.of(value.stripTrailingZeros().toPlainString(), unit));
            }
            return values;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What is made equal. */
    enum Equal {
        EXPOSURE(Endpoint.TOTAL_OXYTOCIN),
        GOAL(Endpoint.MINUTES_IN_GOAL);

        private final Endpoint endpoint;

        Equal(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The question of a study of two arms. */
    static EqualiseQuestion of(Study study, Change change, Equal by) throws CommandFault {
        if (study.trial().isPresent()) {
            throw CommandFault.invalid("this study has a population of many women; expected two plans of one woman");
        }
        if (study.arms().size() != 2) {
            throw CommandFault.invalid("found "
                    + (study.arms().size() == 1 ? "one plan" : study.arms().size() + " plans")
                    + "; expected two cases, of which the first is changed, or a study of two arms");
        }
        Arm changed = renewing(study.arms().get(0));
        Arm other = study.arms().get(1);
        if (changed.asked().duration().compareTo(other.asked().duration()) != 0) {
            throw CommandFault.invalid("the plans are followed for "
                    + changed.asked().duration() + " and " + other.asked().duration()
                    + "; expected the same duration, as what is equal depends on it");
        }
        String objection = change.lever.objection(changed.asked());
        if (!objection.isEmpty()) {
            throw CommandFault.invalid("'" + changed.name() + "' has no " + change + " to change: " + objection);
        }
        boolean implausibleAllowed = !CellCheck.accepts(changed.asked(), false);
        List<Quantity> values = new ArrayList<>();
        List<Arm> settings = new ArrayList<>();
        for (Quantity value : change.possible()) {
            Arm setting = new Arm(
                    changed.name() + ", " + change + " " + value,
                    change.lever.applied(changed.asked(), value),
                    changed.own());
            if (CellCheck.accepts(setting.asked(), implausibleAllowed)) {
                values.add(value);
                settings.add(setting);
            }
        }
        if (settings.isEmpty()) {
            throw CommandFault.invalid("'" + changed.name() + "' takes no other " + change);
        }
        return new EqualiseQuestion(changed, other, change, by, values, settings);
    }

    /** More drug than one bag holds is no fault here: the next one is hung. */
    private static Arm renewing(Arm arm) {
        return new Arm(arm.name(), arm.asked().with(arm.asked().prescription().renewing()), arm.own());
    }

    /** Simulates all settings. */
    Equalising answer(Workforce workers) {
        return Equalising.of(changed, other, values, settings, by.endpoint, workers);
    }

    /** Makes sure that both plans have what is to be made equal: after the birth, contractions have no goal. */
    void demandValues(Equalising answer) throws CommandFault {
        if (Double.isNaN(answer.goal()) || Double.isNaN(answer.before())) {
            throw CommandFault.invalid(
                    "the plans have no " + by.endpoint.words() + " to make equal; expected '--by exposure'");
        }
    }

    /** What a reader of the results should know. */
    List<String> notes(Equalising answer) {
        Equalising.Try best = answer.closest();
        List<String> notes = new ArrayList<>();
        notes.add("'" + other.name() + "' has " + told(answer.goal()) + ", '" + changed.name() + "' has "
                + told(answer.before()) + ", and with " + change + " " + best.value() + " it has "
                + told(best.reached()));
        notes.add("closest of " + values.size() + " settings from " + values.get(0) + " to "
                + values.get(values.size() - 1) + " that a pump can give and a file may have, each simulated");
        notes.add("an empty bag is renewed in '" + changed.name() + "'");
        if (answer.isAtTheEdge()) {
            notes.add("the closest is the first or last of them: no " + change + " brings the two plans together");
        }
        return notes;
    }

    private String told(double value) {
        return by.endpoint.words() + " " + Digits.withUnit(value, by.endpoint.unit());
    }

    /** One row for each setting. */
    byte[] table(Equalising answer) {
        List<String> headers = List.of(
                change + "_" + (change.unit == Unit.MINUTE ? "min" : "mU_per_min"),
                by.endpoint.card().key(),
                "goal",
                "closest");
        List<List<String>> rows = answer.tries().stream()
                .map(each -> List.of(
                        each.value().value().toPlainString(),
                        Significant.of(each.reached(), 9),
                        Significant.of(answer.goal(), 9),
                        each.equals(answer.closest()) ? "yes" : "no"))
                .toList();
        return Table.of(headers, rows);
    }
}
