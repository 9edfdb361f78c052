package org.oxytocinlab.app.output;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.clinic.Sign;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.QuantityText;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Deed;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.result.Trajectory;

/**
 * The ledger of a run: one row a decision, "no change" included. Times and orders are written exactly, so that the
 * ledger can be replayed.
 */
public final class DecisionTable {
    private static final List<String> HEADERS = List.of(
            "time_min",
            "observed_contractions_per_10min",
            "observed_contractions_in_10min",
            "longest_contraction_s",
            Sign.RESTING_TONE.column(),
            Sign.MONTEVIDEO.column(),
            "fetal_status",
            Sign.FLUID_BALANCE.column(),
            Sign.SODIUM.column(),
            Sign.DILATATION.column(),
            "rule",
            "action",
            "overruled",
            "rate_before_mU_per_min",
            "rate_after_mU_per_min",
            "order_before",
            "order_after",
            "bag_of_leg");

    /** Which rules, counted from 1, ask for something beside the rate now. */
    private static final String AIDING = "also_of_rules";

    private DecisionTable() {}

    /** The ledger as RFC 4180 text with a header row. */
    public static byte[] of(Trajectory run) {
        List<Sign> besides = besides(run);
        List<String> headers = new ArrayList<>(HEADERS);
        besides.forEach(sign -> headers.add(sign.column()));
        boolean aids =
                run.decisions().stream().anyMatch(decision -> !decision.aiding().isEmpty());
        if (aids) {
            headers.add(AIDING);
        }
        List<List<String>> rows = new ArrayList<>();
        run.decisions().forEach(decision -> rows.add(row(decision, besides, aids)));
        return Table.bytes(headers, rows);
    }

    /** What rules asked about beside what every round reads. */
    private static List<Sign> besides(Trajectory run) {
        return run.decisions().stream()
                .flatMap(decision -> decision.seen().signs().read().stream())
                .filter(sign -> !Sign.ROUTINE.contains(sign))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> row(Decision decision, List<Sign> besides, boolean aids) {
        List<String> row = new ArrayList<>(row(decision));
        besides.forEach(sign -> row.add(NumberText.of(decision.seen().value(sign))));
        if (aids) {
            row.add(decision.aiding().stream()
                    .map(rule -> Integer.toString(rule + 1))
                    .collect(Collectors.joining(" ")));
        }
        return row;
    }

    private static List<String> row(Decision decision) {
        Reading seen = decision.seen();
        return List.of(
                BigDecimal.valueOf(decision.time()).stripTrailingZeros().toPlainString(),
                NumberText.of(seen.perTenMinutes()),
                NumberText.of(seen.inTenMinutes()),
                NumberText.of(seen.longest()),
                NumberText.of(seen.value(Sign.RESTING_TONE)),
                NumberText.of(seen.value(Sign.MONTEVIDEO)),
                seen.fetus().words(),
                NumberText.of(seen.value(Sign.FLUID_BALANCE)),
                NumberText.of(seen.value(Sign.SODIUM)),
                NumberText.of(seen.value(Sign.DILATATION)),
                decision.rule().words(),
                decision.action(),
                String.join("; ", decision.overruled()),
                NumberText.of(decision.rateBefore()),
                NumberText.of(decision.rateAfter()),
                decision.before().toString(),
                decision.after().toString(),
                decision.leg() < 0 ? "" : Integer.toString(decision.leg() + 1));
    }

    /**
     * Reads back what a replay needs: when was looked, what was ordered, which bag was hung.
     *
     * @throws QuantityFault naming the row that cannot be read
     */
    public static List<Decision> read(String text) throws QuantityFault {
        List<Decision> decisions = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord row : csv) {
                decisions.add(decision(row));
            }
        } catch (IOException | RuntimeException fault) {
            throw new QuantityFault("row " + (decisions.size() + 1) + " of the ledger cannot be read");
        }
        return decisions;
    }

    private static Decision decision(NamedCsvRecord row) throws QuantityFault {
        double time = new BigDecimal(row.getField("time_min")).doubleValue();
        Reading nothing = Reading.of(time, List.of());
        String leg = row.getField("bag_of_leg");
        return new Decision(
                        nothing,
                        Rule.written(row.getField("rule")),
                        Deed.written(row.getField("action")).orElseThrow(),
                        order(row.getField("order_before")),
                        order(row.getField("order_after")),
                        List.of())
                .hanging(leg.isEmpty() ? -1 : Integer.parseInt(leg) - 1)
                .aided(aiding(row.findField(AIDING).orElse("")));
    }

    private static List<Integer> aiding(String rules) {
        return rules.isEmpty()
                ? List.of()
                : Arrays.stream(rules.split(" ", -1))
                        .map(rule -> Integer.parseInt(rule) - 1)
                        .toList();
    }

    private static Quantity order(String text) throws QuantityFault {
        for (Dimension dimension : List.of(Dimension.OXYTOCIN_RATE, Dimension.FLOW)) {
            try {
                return QuantityText.parse(text, dimension);
            } catch (QuantityFault other) {
                // It may be the next kind of rate.
            }
        }
        return QuantityText.parse(text, Dimension.DROP_RATE);
    }
}
