package org.oxytocinlab.app.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;

/** What a case resolves to, told before its parameters. */
public final class CaseWords {

    private CaseWords() {}

    /** Label to text, in the order in which a case is written. */
    public static Map<String, String> of(Case asked) {
        Map<String, String> lines = new LinkedHashMap<>();
        Prescription prescription = asked.prescription();
        lines.put("duration", asked.duration().toString());
        lines.put("woman", woman(asked.woman(), prescription.drugs()));
        lines.put("sensitivity", sensitivity(asked));
        lines.put(
                "plasma",
                asked.settings().plasma().words() + ", as measured by the "
                        + asked.settings().assay().words() + " assay");
        String circulation = CirculationWords.of(asked.settings().circulation());
        if (!circulation.isEmpty()) {
            lines.put("circulation", circulation);
        }
        String fetus = FetusWords.of(asked.settings());
        if (!fetus.isEmpty()) {
            lines.put("fetus", fetus);
        }
        if (asked.settings().thirdStage().isAsked()) {
            lines.put("third stage", ThirdStageWords.from(asked) + ", " + ThirdStageWords.of(asked));
        }
        if (asked.settings().followsBrain()) {
            lines.put("brain", "followed, adapted to her sodium at the start");
        }
        lines.put("contractions", asked.settings().irregular() ? "irregular, seed " + asked.seed() : "regular");
        lines.put("bag", bag(prescription));
        lines.put("regimen", RegimenWords.of(asked));
        device(prescription.device(), lines);
        lines.put("fluids", fluids(prescription));
        if (!prescription.lines().isEmpty()) {
            lines.put("lines", LineWords.of(prescription.lines()));
        }
        lines.put("actions", Long.toString(prescription.byHand().count()));
        return lines;
    }

    private static String woman(Woman woman, Set<Substance> drugs) {
        StringJoiner words = new StringJoiner(", ");
        add(words, "", woman.weight());
        add(words, "", woman.height());
        if (Body.bodyMassIndex(woman) > 0) {
            words.add("body mass index " + Significant.of(Body.bodyMassIndex(woman)) + " kg/m2");
        }
        add(words, "gestation ", woman.gestation());
        add(words, "parity ", woman.parity());
        add(words, "Bishop score ", woman.bishopScore());
        woman.contraindications().stream()
                .sorted()
                .forEach(reason -> words.add((reason.isAgainstAny(drugs) ? "although " : "") + reason.words()));
        String labour = LabourWords.of(woman.labour());
        if (!labour.isEmpty()) {
            words.add(labour);
        }
        return words.toString();
    }

    /** Adds what is stated. */
    static void add(StringJoiner words, String label, @Nullable Object value) {
        if (value != null) {
            words.add(label + value);
        }
    }

    private static String sensitivity(Case asked) {
        Woman woman = asked.woman();
        return "S = " + Significant.of(Body.sensitivity(woman, asked.settings())) + preset(woman);
    }

    /** The name under which a sensitivity was chosen, in brackets; empty for a number. */
    static String preset(Woman woman) {
        return woman.sensitivity() == null ? "" : " (" + woman.sensitivity().words() + ")";
    }

    private static String bag(Prescription prescription) {
        if (prescription.bag() == null) {
            return "none, the drug adds no fluid";
        }
        return RegimenWords.of(prescription.bag()) + whenEmpty(prescription.bag());
    }

    private static String whenEmpty(Bag bag) {
        return switch (bag.whenEmpty()) {
            case RENEW -> ", replaced when empty";
            case STOP -> ", stopped when empty";
            case UNFORESEEN -> "";
        };
    }

    private static void device(Device device, Map<String, String> lines) {
        if (device.believedConcentration() != null) {
            lines.put("pump", "set for a bag of " + device.believedConcentration());
        }
        if (device.believedDropFactor() != null) {
            lines.put("giving set", device.dropFactor() + ", counted as " + device.believedDropFactor());
        }
    }

    private static String fluids(Prescription prescription) {
        StringJoiner words = new StringJoiner(", ").setEmptyValue("none besides the drug's own");
        for (FluidOrder order : prescription.fluids()) {
            words.add(order.fluid().name() + " " + order.route().words()
                    + (order.makesUp() ? " to a total of " : " at ") + order.rate()
                    + (order.from().isZero() ? "" : " from " + order.from())
                    + (order.until() == null ? "" : " until " + order.until()));
        }
        return words.toString();
    }
}
