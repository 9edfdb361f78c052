package org.oxytocinlab.app.output;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.oxytocinlab.engine.clinic.SodiumRisk;
import org.oxytocinlab.engine.quantity.Digits;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.Goal;
import org.oxytocinlab.engine.result.Trajectory;

/** The summary of a run for people: a title and aligned lines, narrow enough for any terminal. */
public final class SummaryTable {

    private static final int LABEL_WIDTH = 26;
    static final String NOT_COMPUTED = "not computed";

    private final Trajectory run;
    private final Goal goal;
    private final Endpoints endpoints;
    private final boolean isAfterBirth;

    private SummaryTable(Trajectory run, Endpoints endpoints) {
        this.run = run;
        this.goal = run.goal();
        this.endpoints = endpoints;
        this.isAfterBirth = run.progress().isPast();
    }

    /**
     * Prints one block.
     *
     * @param run what the endpoints sum up
     */
    public static void print(PrintWriter out, String title, Trajectory run, Endpoints endpoints) {
        out.println(title + " (" + Words.clock(run.end()) + ")");
        lines(run, endpoints)
                .forEach((label, text) -> out.println("  " + label + " ".repeat(LABEL_WIDTH - label.length()) + text));
    }

    /** Label to text, in the order of the block. */
    public static Map<String, String> lines(Trajectory run, Endpoints endpoints) {
        return new SummaryTable(run, endpoints).lines();
    }

    private Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        if (endpoints.isComputed(Endpoint.FINAL_DILATATION)) {
            lines.put("labour", labour());
        }
        lines.put(
                "oxytocin rate",
                "highest " + number(Endpoint.HIGHEST_RATE) + ", final " + withUnit(Endpoint.FINAL_RATE));
        lines.put(
                "total oxytocin",
                withUnit(Endpoint.TOTAL_OXYTOCIN) + " in " + withUnit(Endpoint.CARRIER_FLUID) + " of carrier fluid");
        lines.put("plasma oxytocin", plasma());
        if (!isAfterBirth) {
            contractions(lines);
        }
        lines.put(
                "fluid",
                withUnit(Endpoint.FLUID_IN) + " in, " + withUnit(Endpoint.FLUID_OUT) + " out, balance "
                        + withUnit(Endpoint.FINAL_WATER_BALANCE));
        lines.put("plasma sodium", sodium());
        followed(lines);
        if (value(Endpoint.BAG_CHANGES) > 0) {
            lines.put("bag changes", number(Endpoint.BAG_CHANGES));
        }
        return lines;
    }

    /** What the uterus does, and whether that is wanted; after the birth nobody wants contractions. */
    private void contractions(Map<String, String> lines) {
        lines.put(
                "3 contractions / 10 min",
                "model " + time(Endpoint.TIME_TO_GOAL) + ", counted " + time(Endpoint.TIME_TO_GOAL_COUNTED));
        lines.put(
                "counted contractions",
                "below goal " + minutes(Endpoint.MINUTES_BELOW_GOAL) + ", in goal "
                        + minutes(Endpoint.MINUTES_IN_GOAL) + ", above goal "
                        + minutes(Endpoint.MINUTES_ABOVE_GOAL));
        lines.put("goal", goal.words());
        lines.put("tachysystole", tachysystole());
        lines.put(
                "highest Montevideo units",
                "model " + number(Endpoint.HIGHEST_MONTEVIDEO) + ", counted "
                        + number(Endpoint.HIGHEST_MONTEVIDEO_COUNTED));
    }

    /** What a case asks to be followed besides. */
    private void followed(Map<String, String> lines) {
        if (endpoints.isComputed(Endpoint.LOWEST_ARTERIAL_PRESSURE)) {
            lines.put("circulation", circulation());
        }
        if (endpoints.isComputed(Endpoint.LOWEST_FETAL_SATURATION)) {
            lines.put("fetus", "lowest oxygen saturation " + withUnit(Endpoint.LOWEST_FETAL_SATURATION));
        }
        if (endpoints.isComputed(Endpoint.LOWEST_FETAL_SODIUM)) {
            lines.put(
                    "fetal sodium",
                    "lowest " + number(Endpoint.LOWEST_FETAL_SODIUM) + ", final "
                            + withUnit(Endpoint.FINAL_FETAL_SODIUM) + "; its lag is assumed, not measured");
        }
        if (endpoints.isComputed(Endpoint.HIGHEST_OEDEMA_INDEX)) {
            lines.put("brain", BrainWords.of(run, endpoints));
        }
        if (endpoints.isComputed(Endpoint.FINAL_BLOOD_LOSS)) {
            lines.put(
                    "third stage",
                    "blood loss " + withUnit(Endpoint.FINAL_BLOOD_LOSS) + ", uterus firm "
                            + time(Endpoint.MINUTES_TO_FIRM));
        }
        if (endpoints.isComputed(Endpoint.FINAL_HAEMOGLOBIN)) {
            lines.put(
                    "blood",
                    "final haemoglobin " + withUnit(Endpoint.FINAL_HAEMOGLOBIN) + ", red cells lost "
                            + withUnit(Endpoint.FINAL_RED_CELLS_LOST));
        }
    }

    private String circulation() {
        return "lowest mean pressure " + withUnit(Endpoint.LOWEST_ARTERIAL_PRESSURE) + ", highest heart rate "
                + withUnit(Endpoint.HIGHEST_HEART_RATE);
    }

    private String labour() {
        double birth = value(Endpoint.HOURS_TO_BIRTH);
        return Double.isNaN(birth)
                ? withUnit(Endpoint.FINAL_DILATATION) + " at the end, no birth yet"
                : "fully dilated " + hours(Endpoint.HOURS_TO_FULL_DILATATION) + ", birth "
                        + hours(Endpoint.HOURS_TO_BIRTH);
    }

    private String hours(Endpoint endpoint) {
        return "after " + Words.clock(Unit.HOUR.internal(value(endpoint)));
    }

    private String plasma() {
        return "highest " + number(Endpoint.PEAK_PLASMA) + " at " + Words.clock(value(Endpoint.PEAK_PLASMA_TIME))
                + ", final " + withUnit(Endpoint.FINAL_PLASMA);
    }

    private String tachysystole() {
        return value(Endpoint.MINUTES_OF_TACHYSYSTOLE) > 0 ? minutes(Endpoint.MINUTES_OF_TACHYSYSTOLE) : "none";
    }

    private String minutes(Endpoint endpoint) {
        return endpoints.isComputed(endpoint) ? Words.duration(value(endpoint)) : NOT_COMPUTED;
    }

    private String sodium() {
        double lowest = value(Endpoint.LOWEST_SODIUM);
        if (Double.isNaN(lowest)) {
            return NOT_COMPUTED;
        }
        SodiumRisk band = SodiumRisk.of(lowest);
        return "lowest " + withUnit(Endpoint.LOWEST_SODIUM) + " at " + Words.clock(value(Endpoint.LOWEST_SODIUM_TIME))
                + " ("
                + band.name().toLowerCase(Locale.ROOT) + ": " + band.severity() + "), final "
                + withUnit(Endpoint.FINAL_SODIUM) + fall();
    }

    /** How fast sodium fell, where it fell by more than a tenth. */
    private String fall() {
        return value(Endpoint.SODIUM_FALL) >= 0.05
                ? ", fastest fall " + withUnit(Endpoint.SODIUM_FALL) + " in an hour"
                : "";
    }

    private String number(Endpoint endpoint) {
        return !endpoints.isComputed(endpoint) ? NOT_COMPUTED : Digits.of(value(endpoint), endpoint.unit());
    }

    private String withUnit(Endpoint endpoint) {
        return number(endpoint) + " " + endpoint.unit().symbol();
    }

    private String time(Endpoint endpoint) {
        double minutes = value(endpoint);
        return !endpoints.isComputed(endpoint)
                ? NOT_COMPUTED
                : Double.isNaN(minutes) ? "never" : "after " + Words.clock(minutes);
    }

    private double value(Endpoint endpoint) {
        return endpoints.value(endpoint);
    }
}
