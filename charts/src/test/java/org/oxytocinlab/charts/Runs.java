package org.oxytocinlab.charts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.oxytocinlab.charts.ink.Numbers;
import org.oxytocinlab.engine.result.Happening.Kind;
import org.oxytocinlab.engine.result.Trajectory;

/** The cases that a figure must cope with. */
public final class Runs {
    private Runs() {}

    public static Trajectory induction() {
        return new SyntheticRun(600).ladder(1, 1, 30, 20, 600).trajectory();
    }

    public static Trajectory stopped() {
        return new SyntheticRun(600)
                .ladder(2, 2, 30, 16, 300)
                .rate(300, 8)
                .mark(300, Kind.RATE, "halved to 8 mU/min")
                .rate(370, 0)
                .mark(370, Kind.RATE, "infusion stopped")
                .rate(430, 4)
                .mark(430, Kind.RATE, "restarted at 4 mU/min")
                .trajectory();
    }

    public static Trajectory bolus() {
        return new SyntheticRun(480)
                .ladder(2, 2, 30, 12, 300)
                .bolus(300, 10_000)
                .mark(300, Kind.BOLUS, "10 IU into the vein")
                .trajectory();
    }

    public static Trajectory bolusAlone() {
        return new SyntheticRun(60)
                .bolus(10.5, 10_000)
                .mark(10.5, Kind.BOLUS, "10 IU into the vein")
                .trajectory();
    }

    public static Trajectory intoxication() {
        return new SyntheticRun(1200)
                .ladder(10, 10, 30, 40, 600)
                .water(0.75, 0.1)
                .mark(240, Kind.FLUID, "glucose 5 % at 750 mL/h")
                .mark(600, Kind.BAG, "new bag, 10 IU in 1 L of glucose 5 %")
                .trajectory();
    }

    public static Trajectory nothing() {
        return new SyntheticRun(600).trajectory();
    }

    public static Trajectory hour() {
        return new SyntheticRun(60)
                .rate(0, 10)
                .rate(40.5, 0)
                .mark(40.5, Kind.RATE, "infusion stopped")
                .trajectory();
    }

    public static Trajectory threeDays() {
        SyntheticRun run = new SyntheticRun(72 * 60).ladder(1, 1, 60, 20, 3000).rate(3000, 0);
        run.mark(3000, Kind.RATE, "infusion stopped");
        for (int i = 1; i < 9; i++) {
            run.mark(i * 480.0, Kind.BAG, "new bag");
        }
        return run.trajectory();
    }

    public static Trajectory busy() {
        SyntheticRun run = new SyntheticRun(720).rate(0, 6);
        double rate = 6;
        for (int i = 1; i <= 14; i++) {
            rate = i % 4 == 0 ? rate / 2 : rate + 6;
            run.rate(i * 45.0, rate);
            String words = i % 4 == 0 ? "halved to " : "raised to ";
            run.mark(i * 45.0, Kind.RATE, words + Numbers.shortest(rate) + " mU/min because of the midwife's findings");
        }
        return run.mark(95, Kind.BAG, "new bag")
                .mark(97, Kind.FLUID, "lactated Ringer's at 125 mL/h")
                .trajectory();
    }

    /** All of them, by the title of their figure. */
    static Map<String, Trajectory> all() {
        Map<String, Trajectory> all = new LinkedHashMap<>();
        all.put("Low-dose induction at term", induction());
        all.put("Halved, stopped and restarted", stopped());
        all.put("A bolus on top of an infusion", bolus());
        all.put("A bolus alone", bolusAlone());
        all.put("Water intoxication", intoxication());
        all.put("No oxytocin at all", nothing());
        all.put("One hour", hour());
        all.put("Three days", threeDays());
        all.put(
                "A title so long that it does not fit into one line of the figure, as teachers sometimes write them"
                        + " when a case has several lessons at once, and a busy midwife",
                busy());
        return all;
    }

    public static Stream<Map.Entry<String, Trajectory>> each() {
        return all().entrySet().stream();
    }
}
