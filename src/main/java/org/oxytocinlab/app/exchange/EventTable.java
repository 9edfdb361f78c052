package org.oxytocinlab.app.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.oxytocinlab.app.exchange.Delivery.Dose;
import org.oxytocinlab.app.output.NumberText;
import org.oxytocinlab.engine.quantity.Push.Route;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;

/**
 * The doses of a run as an event table of NONMEM, with the plasma curve of the run as observations. Time is in minutes, amounts
 * are in mU and rates in mU/min, as clearance in L/min and volumes in L want them; a level is then in mU/L, which is µU/mL.
 */
public final class EventTable {
    static final int MUSCLE = 1;
    static final int PLASMA = 2;
    static final int TISSUE = 3;

    /** The columns in their order, as a control stream names them. */
    static final List<String> COLUMNS = List.of("ID", "TIME", "AMT", "RATE", "EVID", "CMT", "MDV", "DV");

    private EventTable() {}

    /** One row a dose and one a row of the run; at equal times the dose comes first, as the run's level is that after it. */
    public static String of(Delivery delivery, Trajectory run) {
        List<Dose> doses = delivery.doses();
        double[] times = run.times();
        double[] levels = run.of(Variable.INFUSED_OXYTOCIN);
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append('\n');
        int next = 0;
        for (int i = 0; i < times.length; i++) {
            while (next < doses.size() && doses.get(next).at() <= times[i]) {
                text.append(row(doses.get(next++)));
            }
            text.append(line(PlainNumber.of(times[i]), "0", "0", 0, PLASMA, 0, NumberText.of(levels[i])));
        }
        return text.toString();
    }

    private static String row(Dose dose) {
        return line(
                PlainNumber.of(dose.at()),
                PlainNumber.of(dose.amount()),
                PlainNumber.of(dose.rate()),
                1,
                dose.route() == Route.MUSCLE ? MUSCLE : PLASMA,
                1,
                "0");
    }

    private static String line(
            String time, String amount, String rate, int event, int into, int missing, String level) {
        return Stream.of("1", time, amount, rate, event, into, missing, level)
                .map(String::valueOf)
                .collect(Collectors.joining(",", "", "\n"));
    }
}
