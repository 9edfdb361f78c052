package org.oxytocinlab.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.oxytocinlab.app.exchange.ShippedCases.ShippedRun;
import org.oxytocinlab.app.exchange.TableCases.TableCase;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.result.Ledger;
import org.oxytocinlab.engine.result.Trajectory;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.scenarios.yaml.InvalidInput;

/** A stranger with the table and the control stream of a case gets its plasma curve; so does somebody who reads the table back. */
class ExportedTableTest {
    private static final Pattern THETA = Pattern.compile("(?m)^ {2}(\\S+) FIX ; (\\w+),");

    /** As the table alone has to agree; nine digits of each level are printed. */
    private static final double TOLERANCE = 1e-6;

    private static final double ROUND_TRIP = 1e-12;

    @ParameterizedTest
    @MethodSource("org.oxytocinlab.app.exchange.ShippedCases#names")
    void tableAndControlStreamGiveThePlasmaCurve(String name) {
        ShippedRun shipped = ShippedCases.of(name);
        List<String[]> rows = rows(EventTable.of(shipped.delivery(), shipped.run()));
        Superposition solved = body(ControlStream.of("", "", shipped.kinetics(), List.of()));
        rows.stream().filter(row -> row[4].equals("1")).forEach(row -> give(solved, row));
        double highest = highest(shipped.run());

        List<String[]> levels = rows.stream().filter(row -> row[4].equals("0")).toList();
        assertThat(levels).hasSize(shipped.run().times().length);
        for (String[] row : levels) {
            double time = Double.parseDouble(row[1]);
            double level = solved.at(time);
            assertThat(Double.parseDouble(row[7])).as(name + " " + time).isCloseTo(level, within(TOLERANCE * highest));
            assertThat(shipped.run().at(Variable.INFUSED_OXYTOCIN, time))
                    .as(name + " " + time)
                    .isCloseTo(level, within(TOLERANCE * highest));
        }
    }

    @ParameterizedTest
    @MethodSource("org.oxytocinlab.app.exchange.ShippedCases#names")
    void dosesAddUpToTheAccountOfTheRun(String name) {
        ShippedRun shipped = ShippedCases.of(name);
        Ledger account = shipped.run().ledgers().stream()
                .filter(ledger -> ledger.of().startsWith("oxytocin"))
                .findFirst()
                .orElseThrow();
        double sum = shipped.delivery().doses().stream()
                .mapToDouble(Delivery.Dose::amount)
                .sum();

        assertThat(sum).isCloseTo(account.in(), within(1e-9 * (1 + account.in())));
    }

    @ParameterizedTest
    @MethodSource("org.oxytocinlab.app.exchange.ShippedCases#names")
    void tableThatIsReadBackGivesTheSameLevels(String name) throws InvalidInput {
        ShippedRun shipped = ShippedCases.of(name);
        double highest = highest(shipped.run());
        if (highest == 0) {
            assertThat(shipped.delivery().doses()).isEmpty();
            return;
        }
        String table = EventTable.of(shipped.delivery(), shipped.run());
        List<TableCase> cases = TableCases.of(table, "t.csv", "t", TableStyle.OWN, shipped.scenario(), true);
        assertThat(cases).hasSize(1);
        Trajectory again = Simulation.of(cases.get(0).scenario().asked());
        double end = Math.min(again.end(), shipped.run().end());
        for (double time : shipped.run().times()) {
            if (time <= end) {
                assertThat(again.at(Variable.INFUSED_OXYTOCIN, time))
                        .as(name + " " + time)
                        .isCloseTo(shipped.run().at(Variable.INFUSED_OXYTOCIN, time), within(ROUND_TRIP * highest));
            }
        }
    }

    private static List<String[]> rows(String table) {
        List<String> lines = table.lines().toList();
        assertThat(lines.get(0)).isEqualTo("ID,TIME,AMT,RATE,EVID,CMT,MDV,DV");
        return lines.stream().skip(1).map(line -> line.split(",")).toList();
    }

    private static void give(Superposition body, String[] row) {
        double time = Double.parseDouble(row[1]);
        double amount = Double.parseDouble(row[2]);
        double rate = Double.parseDouble(row[3]);
        if (row[5].equals("1")) {
            assertThat(rate).isZero();
            body.muscle(time, amount);
        } else if (rate > 0) {
            body.infusion(time, amount, rate);
        } else {
            body.push(time, amount);
        }
    }

    /** The body that a control stream describes. */
    private static Superposition body(String control) {
        Map<String, Double> thetas = THETA.matcher(control)
                .results()
                .collect(Collectors.toMap(
                        (MatchResult found) -> found.group(2), found -> Double.valueOf(found.group(1))));
        if (control.contains("ADVAN4 TRANS4")) {
            return Superposition.two(
                    thetas.get("CL"),
                    thetas.get("V2"),
                    thetas.get("Q"),
                    thetas.get("V3"),
                    thetas.get("KA"),
                    thetas.get("F1"));
        }
        assertThat(control).contains("ADVAN2 TRANS2");
        return Superposition.one(thetas.get("CL"), thetas.get("V"), thetas.get("KA"), thetas.get("F1"));
    }

    private static double highest(Trajectory run) {
        double highest = 0;
        for (double level : run.of(Variable.INFUSED_OXYTOCIN)) {
            highest = Math.max(highest, level);
        }
        return highest;
    }
}
