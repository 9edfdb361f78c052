package org.oxytocinlab.app.output;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.result.Endpoints;
import org.oxytocinlab.engine.result.SodiumRisk;

/** The summary of a run for people: a title and aligned lines, narrow enough for any terminal. */
public final class SummaryTable {

    private static final int LABEL_WIDTH = 26;

    private final Endpoints endpoints;

    private SummaryTable(Endpoints endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * Prints one block.
     *
     * @param end end of the run [min]
     */
    public static void print(PrintWriter out, String title, double end, Endpoints endpoints) {
        out.println(title + " (" + Words.clock(end) + ")");
        new SummaryTable(endpoints)
                .lines()
                .forEach((label, text) -> out.println("  " + label + " ".repeat(LABEL_WIDTH - label.length()) + text));
    }

    private Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                "oxytocin rate",
                "highest " + number(Endpoint.HIGHEST_RATE) + ", final " + number(Endpoint.FINAL_RATE) + " mU/min");
        lines.put(
                "total oxytocin",
                number(Endpoint.TOTAL_OXYTOCIN) + " IU in " + number(Endpoint.CARRIER_FLUID) + " mL of carrier fluid");
        lines.put("plasma oxytocin", plasma());
        lines.put(
                "3 contractions / 10 min",
                "model " + time(Endpoint.TIME_TO_GOAL) + ", counted " + time(Endpoint.TIME_TO_GOAL_COUNTED));
        lines.put("in goal, 3-5 / 10 min", Words.clock(value(Endpoint.MINUTES_IN_GOAL)));
        lines.put("tachysystole", tachysystole());
        lines.put(
                "highest Montevideo units",
                "model " + number(Endpoint.HIGHEST_MONTEVIDEO) + ", counted "
                        + number(Endpoint.HIGHEST_MONTEVIDEO_COUNTED));
        lines.put(
                "fluid",
                number(Endpoint.FLUID_IN) + " mL in, " + number(Endpoint.FLUID_OUT) + " mL out, balance "
                        + number(Endpoint.FINAL_WATER_BALANCE) + " mL");
        lines.put("plasma sodium", sodium());
        if (value(Endpoint.BAG_CHANGES) > 0) {
            lines.put("bag changes", number(Endpoint.BAG_CHANGES));
        }
        return lines;
    }

    private String plasma() {
        return "highest " + number(Endpoint.PEAK_PLASMA) + " at " + Words.clock(value(Endpoint.PEAK_PLASMA_TIME))
                + ", final " + number(Endpoint.FINAL_PLASMA) + " uU/mL";
    }

    private String tachysystole() {
        double minutes = value(Endpoint.MINUTES_OF_TACHYSYSTOLE);
        return minutes > 0 ? Words.clock(Math.max(1, minutes)) : "none";
    }

    private String sodium() {
        double lowest = value(Endpoint.LOWEST_SODIUM);
        if (Double.isNaN(lowest)) {
            return "not computed";
        }
        SodiumRisk band = SodiumRisk.of(lowest);
        return "lowest " + Words.tenths(lowest) + " mmol/L at " + Words.clock(value(Endpoint.LOWEST_SODIUM_TIME)) + " ("
                + band.name().toLowerCase(Locale.ROOT) + ": " + band.words().split("[:;]")[0] + ")";
    }

    private String number(Endpoint endpoint) {
        return Words.rounded(value(endpoint));
    }

    private String time(Endpoint endpoint) {
        double minutes = value(endpoint);
        return Double.isNaN(minutes) ? "never" : "after " + Words.clock(minutes);
    }

    private double value(Endpoint endpoint) {
        return endpoints.value(endpoint);
    }
}
