package org.oxytocinlab.engine.titration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.oxytocinlab.engine.Look;
import org.oxytocinlab.engine.Strip;
import org.oxytocinlab.engine.clinic.FetalStatus;
import org.oxytocinlab.engine.clinic.Reading;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.result.Decision;
import org.oxytocinlab.engine.result.Rule;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Protocol;
import org.oxytocinlab.engine.titration.Controller.Verdict;

/**
 * A table made by hand: what is seen at each look, and what must be decided. The columns are time [min], onsets spread
 * evenly over the last 30 min (or since the start), what else is seen, and then the answer: the count, the rate before
 * and after, the rule and the action.
 */
record DecisionTable(String header, List<String> rows) {
    private static final int ASKED = 3;

    static DecisionTable named(String name) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                DecisionTable.class.getResourceAsStream(name + ".csv"), StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            return new DecisionTable(all.get(0), all.subList(1, all.size()));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The same table as a protocol fills it in, starting from a rate of 0. */
    List<String> filledIn(Protocol protocol) {
        Controller controller = new Controller(protocol);
        Quantity running = protocol.legs().get(0).start().with(java.math.BigDecimal.ZERO);
        Bag bag = null;
        List<String> filled = new ArrayList<>();
        for (String row : rows) {
            List<String> cells = List.of(row.split(",", -1));
            Reading seen = seen(cells);
            double delivered =
                    bag == null ? running.internal() : Device.STANDARD.delivered(running, bag.concentration());
            Verdict verdict = controller.decide(
                    seen,
                    new Pump(running, delivered, cells.get(2).contains("by hand") ? Rule.Obstacle.BY_HAND : null));
            bag = verdict.bag() == null ? bag : verdict.bag();
            running = verdict.decision().after();
            filled.add(String.join(",", cells.subList(0, ASKED)) + "," + answer(verdict.decision()));
        }
        return filled;
    }

    private static String answer(Decision decision) {
        double count = decision.seen().contractions();
        return String.join(
                ",",
                Double.isNaN(count) ? "-" : String.format(Locale.ROOT, "%.2f", count),
                decision.before().toString(),
                decision.after().toString(),
                decision.rule().words(),
                decision.action());
    }

    private static Reading seen(List<String> cells) {
        double time = Double.parseDouble(cells.get(0));
        String[] notes = cells.get(2).split("; ");
        double lasting = Strip.SHORT;
        for (String note : notes) {
            lasting = note.startsWith("lasting ") ? number(note) : lasting;
        }
        int onsets = Integer.parseInt(cells.get(1));
        Look look = Look.at(time).seeing(Strip.spread(onsets, Math.max(0, time - 30), time, lasting));
        for (String note : notes) {
            look = noted(look, note);
        }
        return look.reading();
    }

    private static Look noted(Look look, String note) {
        return switch (note.split(" ")[0]) {
            case "tone" -> look.tone(number(note));
            case "montevideo" -> look.montevideo(number(note));
            case "balance" -> look.balance(number(note));
            case "sodium" -> look.sodium(number(note));
            case "cervix" -> look.cervix(number(note));
            case "category" -> look.fetus(FetalStatus.named(note).orElseThrow());
            case "", "lasting", "by" -> look;
            default -> throw new IllegalArgumentException(note);
        };
    }

    private static double number(String note) {
        return Double.parseDouble(note.substring(note.lastIndexOf(' ') + 1));
    }
}
