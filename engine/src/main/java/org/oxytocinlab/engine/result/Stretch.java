package org.oxytocinlab.engine.result;

import java.util.List;
import java.util.function.DoublePredicate;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.CountChanges;
import org.oxytocinlab.engine.quantity.Memory;
import org.oxytocinlab.engine.result.Variable.Movement;

/** One variable over a stretch of a run, both ends included, looked at closely enough to miss nothing between rows. */
public final class Stretch {

    /** Differences below this share of a value are rounding, not pharmacology. */
    static final double ROUNDING = 1e-9;

    private static final double SECOND = 1.0 / 60;
    private static final double[] NO_ROWS = {};
    private static final int HALVINGS = 50;

    /** So many values are worked out at once where the first that passes a test is looked for. */
    private static final int AT_ONCE = 64;

    private final Trajectory trajectory;
    private final Variable variable;
    private final double[] times;

    /** How many times there are; behind them is room to spare. */
    private final int size;

    /** What is known of the values at these times; not a number where nobody has looked yet. */
    private final double[] known;

    /** Up to which of them every value is known. */
    private int complete;

    private @Nullable Extreme highest;
    private @Nullable Extreme lowest;

    /**
     * A stretch of which nobody knows anything yet but its rows.
     *
     * @param looks when to look at it
     * @param memory where arrays come from
     */
    Stretch(Trajectory trajectory, Variable variable, CountChanges looks, Memory memory) {
        this.trajectory = trajectory;
        this.variable = variable;
        if (!isKnown(trajectory, variable)) {
            throw new IllegalArgumentException("not computed: " + variable);
        }
        this.times = looks.times();
        this.size = looks.size();
        this.known = memory.room(size);
        fillRows();
    }

    /** The whole run; of what only jumps from value to value, each of its values. */
    public static Stretch of(Trajectory trajectory, Variable variable) {
        return new Stretch(trajectory, variable, looks(trajectory, variable.movement(), Memory.FRESH), Memory.FRESH);
    }

    /**
     * A stretch of the run.
     *
     * @param from start of the stretch [min], within the run
     * @param until end of the stretch [min], within the run
     */
    public static Stretch of(Trajectory trajectory, Variable variable, double from, double until) {
        CountChanges looks = looks(trajectory, variable.movement(), from, until, true, Memory.FRESH);
        return new Stretch(trajectory, variable, looks, Memory.FRESH);
    }

    /** Whether the run computes the variable at all. */
    public static boolean isKnown(Trajectory trajectory, Variable variable) {
        return variable == Variable.PRESSURE || trajectory.series().containsKey(variable);
    }

    /** The highest value, and when it was first reached. */
    public Extreme highest() {
        Extreme found = highest == null ? extreme(1, values()) : highest;
        highest = found;
        return found;
    }

    /** The lowest value, and when it was first reached. */
    public Extreme lowest() {
        Extreme found = lowest == null ? extreme(-1, low()) : lowest;
        lowest = found;
        return found;
    }

    /** When the value first passes the test [min], rounded to 1e-6; not a number when it never does. */
    public double firstTime(DoublePredicate test) {
        for (int i = 0; i < size; i++) {
            double[] values = i < complete ? known : values(Math.min(size, i + AT_ONCE));
            if (test.test(values[i])) {
                double exact = i == 0 ? times[0] : crossing(test, times[i - 1], times[i]);
                return Math.rint(exact * 1e6) / 1e6;
            }
        }
        return Double.NaN;
    }

    /** Minutes during which the value lies between two limits, which belong to the range. */
    public double minutesWithin(double low, double high) {
        double[] values = values();
        double minutes = 0;
        for (int i = 1; i < size; i++) {
            minutes += (times[i] - times[i - 1]) * shareWithin(values[i - 1], values[i], low, high);
        }
        return minutes;
    }

    /**
     * By how much the value fell within so many minutes, where it fell most; 0 when it never fell, not a number when the
     * stretch is shorter.
     */
    public double greatestFall(double minutes) {
        double[] values = values();
        double greatest = Double.NaN;
        for (int i = 0; i < size; i++) {
            double before = times[i] - minutes;
            if (before >= times[0]) {
                double fall = at(before) - values[i];
                greatest = Double.isNaN(greatest) ? Math.max(0, fall) : Math.max(greatest, fall);
            }
        }
        return greatest;
    }

    /** Sum of value times minutes for a variable that changes only in steps. */
    public double stepIntegral() {
        double[] values = values();
        double sum = 0;
        for (int i = 1; i < size; i++) {
            sum += values[i - 1] * (times[i] - times[i - 1]);
        }
        return sum;
    }

    private Extreme extreme(int sign, double[] values) {
        double top = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            top = Math.max(top, Double.isNaN(values[i]) ? top : sign * values[i]);
        }
        for (int i = 0; i < size; i++) {
            // On a plateau the first look counts, or the last digit would choose the time.
            if (sign * values[i] >= top - ROUNDING * Math.abs(top)) {
                return mayPassBeside(sign, i, values) ? beside(sign, i, values[i]) : Extreme.at(values[i], times[i]);
            }
        }
        return Extreme.NONE;
    }

    /** Whether the value may pass that of a look beside it; a count rises at looks alone, once there is one. */
    private boolean mayPassBeside(int sign, int index, double[] values) {
        return switch (variable.movement()) {
            case STEPPED -> false;
            case COUNTED -> sign < 0 || index == 0 || Double.isNaN(values[index - 1]);
            case SMOOTH, FAST -> true;
        };
    }

    private Extreme beside(int sign, int index, double value) {
        double before = times[Math.max(0, index - 1)];
        double behind = times[Math.min(size - 1, index + 1)];
        return new Peak(trajectory, variable).beside(sign, before, times[index], behind, value);
    }

    private double crossing(DoublePredicate test, double before, double after) {
        double low = before;
        double high = after;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (test.test(at(middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private double at(double time) {
        return trajectory.at(variable, time);
    }

    private static double shareWithin(double first, double second, double low, double high) {
        double bottom = Math.min(first, second);
        double top = Math.max(first, second);
        if (!(top >= low && bottom <= high)) {
            return 0;
        }
        return top == bottom ? 1 : (Math.min(top, high) - Math.max(bottom, low)) / (top - bottom);
    }

    /** When to look at what moves like this over the whole run. */
    static CountChanges looks(Trajectory trajectory, Movement movement, Memory memory) {
        return looks(trajectory, movement, 0, trajectory.end(), movement == Movement.SMOOTH, memory);
    }

    /** Changes, happenings, every minute where it is looked at closely, and what lies in between, each time once. */
    private static CountChanges looks(
            Trajectory trajectory, Movement movement, double from, double until, boolean closely, Memory memory) {
        double[] changes = trajectory.readout().changes();
        List<Happening> happenings = trajectory.happenings();
        List<Contraction> strip = trajectory.contractions();
        double firstMinute = Math.ceil(from);
        int minutes = closely ? (int) Math.ceil(until - firstMinute) : 0;
        int onsets = movement == Movement.COUNTED ? strip.size() : 0;
        int seconds = movement == Movement.FAST ? (int) (trajectory.end() / SECOND) : 0;
        int room = minutes + changes.length + happenings.size() + onsets + seconds + 2;
        // Few before many, as those that are there already are moved.
        return new CountChanges(memory, from, until, room)
                .with(from)
                .with(until)
                .with(changes.length, i -> changes[i])
                .with(happenings.size(), i -> happenings.get(i).at())
                .with(minutes, i -> firstMinute + i)
                // A count rises just after an onset, which it does not contain yet.
                .with(onsets, i -> Math.nextUp(strip.get(i).onset()))
                .with(seconds, i -> i * SECOND)
                .once();
    }

    /** Takes over what the rows say; in between it is not known yet. */
    private void fillRows() {
        double[] rows = trajectory.series().getOrDefault(variable, NO_ROWS);
        int row = 0;
        for (int i = 0; i < size; i++) {
            while (row < rows.length && trajectory.times()[row] < times[i]) {
                row++;
            }
            boolean isRow = row < rows.length && trajectory.times()[row] == times[i];
            known[i] = isRow ? rows[row] : Double.NaN;
        }
    }

    /** The values at all times. */
    private double[] values() {
        return values(size);
    }

    /** The same of the first of them. */
    private double[] values(int end) {
        if (complete < end) {
            trajectory.readout().complete(variable, times, known, complete, end);
            complete = end;
        }
        return known;
    }

    /** The values wherever they may be lowest. */
    private double[] low() {
        if (size < 2 || complete == size) {
            return values();
        }
        new LowReaches(trajectory.readout(), variable, times, known, size).complete();
        return known;
    }
}
