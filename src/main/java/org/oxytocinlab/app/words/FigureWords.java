package org.oxytocinlab.app.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.oxytocinlab.charts.Caption;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.Woman;
import org.oxytocinlab.engine.study.DoseQuestion;
import org.oxytocinlab.engine.study.Population;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.FluidOrder;
import org.oxytocinlab.engine.therapy.Prescription;
import org.oxytocinlab.scenarios.Study;

/** Who and what a figure shows, in a line or two beneath its title. */
public final class FigureWords {
    private static final String BETWEEN = " · ";
    private static final String UNUSED = "not used by this model";
    private static final String STRIP = "the strip shows ";
    private static final List<String> REST = List.of("regimen", "fluids", "lines", "seed");

    private FigureWords() {}

    /** The words around a figure of one case. */
    public static Caption caption(Case asked, List<String> notes) {
        Map<String, String> parts = parts(asked);
        List<String> lines = List.of(
                joined(parts, List.of("woman", "third stage", "circulation", "fetus", "bag")), joined(parts, REST));
        return new Caption(asked.title(), lines, ofTheFigure(notes));
    }

    /** The words around a figure of several cases: what they have in common, and what differs. */
    public static Caption caption(Study study) {
        return caption(study, List.of(), Map.of());
    }

    /** The words around a figure of a virtual trial. */
    public static Caption caption(Study study, Study.TrialPlan plan) {
        String women = plan.women() + " drawn from " + plan.population().title() + ", "
                + plan.design().words();
        return caption(study, List.of("woman"), Map.of("women", women));
    }

    /** The words around a figure of dose and response, which has rates of its own. */
    public static Caption answering(Study study, DoseQuestion question) {
        Map<String, String> women = question.population().equals(Population.NONE)
                ? Map.of()
                : Map.of(
                        "women",
                        question.women() + " drawn from "
                                + question.population().title());
        return caption(study, List.of("bag", "regimen", "fluids"), women);
    }

    private static Caption caption(Study study, List<String> without, Map<String, String> first) {
        List<Map<String, String>> arms =
                study.arms().stream().map(arm -> parts(arm.asked())).toList();
        Map<String, String> common = new LinkedHashMap<>(first);
        arms.forEach(arm -> arm.forEach(common::putIfAbsent));
        without.forEach(common::remove);
        List<String> differs = new ArrayList<>();
        for (String key : List.copyOf(common.keySet())) {
            if (arms.stream().map(arm -> arm.get(key)).distinct().count() > 1) {
                common.remove(key);
                differs.add(key);
            }
        }
        // What is done by hand is on the marks of a figure, and in its caption only where arms differ in it.
        if (!without.contains("regimen") && actions(study) > 1) {
            differs.add("actions");
        }
        List<String> lines = new ArrayList<>();
        lines.add(joined(common, List.copyOf(common.keySet())));
        if (!differs.isEmpty()) {
            lines.add("the arms differ in: " + String.join(", ", differs));
        }
        return new Caption(study.title(), lines, ofTheFigure(study.notes()));
    }

    /** How many different lists of actions the arms have. */
    private static long actions(Study study) {
        return study.arms().stream()
                .map(arm -> arm.asked().prescription().byHand().toList())
                .distinct()
                .count();
    }

    /** A key that changes nothing, and what is said of another picture, say nothing of this figure. */
    private static List<String> ofTheFigure(List<String> notes) {
        return notes.stream()
                .filter(note -> !note.endsWith(UNUSED) && !note.startsWith(STRIP))
                .toList();
    }

    private static String joined(Map<String, String> parts, List<String> keys) {
        return keys.stream()
                .filter(parts::containsKey)
                .map(key -> key + ": " + parts.get(key))
                .collect(Collectors.joining(BETWEEN));
    }

    private static Map<String, String> parts(Case asked) {
        Prescription prescription = asked.prescription();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("woman", woman(asked));
        String circulation = CirculationWords.of(asked.settings().circulation());
        if (!circulation.isEmpty()) {
            parts.put("circulation", circulation);
        }
        String fetus = FetusWords.of(asked.settings());
        if (!fetus.isEmpty()) {
            parts.put("fetus", fetus);
        }
        if (asked.settings().thirdStage().isAsked()) {
            parts.put("third stage", ThirdStageWords.of(asked));
        }
        parts.put("bag", bag(prescription));
        parts.put("regimen", RegimenLine.of(asked));
        parts.put("fluids", fluids(prescription));
        if (!prescription.lines().isEmpty()) {
            parts.put("lines", LineWords.of(prescription.lines()));
        }
        parts.put("seed", Long.toString(asked.seed()));
        return parts;
    }

    private static String woman(Case asked) {
        Woman woman = asked.woman();
        StringJoiner words = new StringJoiner(", ");
        words.add("S " + Significant.of(Body.sensitivity(woman, asked.settings()), 2) + CaseWords.preset(woman));
        CaseWords.add(words, "", woman.weight());
        words.add(Significant.of(woman.gestation().internal()) + " weeks");
        CaseWords.add(words, "parity ", woman.parity());
        String labour = LabourWords.of(woman.labour());
        if (!labour.isEmpty()) {
            words.add(labour);
        }
        return words.toString();
    }

    private static String bag(Prescription prescription) {
        Bag bag = prescription.bag();
        Device device = prescription.device();
        String words = bag == null ? "none, undiluted drug" : bag(bag);
        if (device.believedConcentration() != null) {
            words += ", pump set for " + device.believedConcentration();
        }
        return device.believedDropFactor() == null
                ? words
                : words + ", " + device.dropFactor() + " counted as " + device.believedDropFactor();
    }

    private static String bag(Bag bag) {
        return bag.drug() + " in " + bag.volume() + " " + bag.fluid().name() + " ("
                + Significant.of(bag.concentration() / 1000, 3) + " mU/mL)";
    }

    private static String fluids(Prescription prescription) {
        StringJoiner words = new StringJoiner(", ").setEmptyValue("none besides the bag");
        for (FluidOrder order : prescription.fluids()) {
            words.add(fluid(order)
                    + (order.makesUp() ? " to a total of " : " ")
                    + order.rate()
                    + (order.from().isZero() ? "" : " from " + order.from())
                    + (order.until() == null ? "" : " until " + order.until()));
        }
        return words.toString();
    }

    private static String fluid(FluidOrder order) {
        if (order.fluid().isDrink()) {
            return "drinks";
        }
        return order.route() == Action.Route.MOUTH
                ? order.fluid().name() + " by mouth"
                : order.fluid().name();
    }
}
