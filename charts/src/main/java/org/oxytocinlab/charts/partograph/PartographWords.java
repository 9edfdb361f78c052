package org.oxytocinlab.charts.partograph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.result.Trajectory;

/** A partograph in words, for those who cannot see it, and the rules by which it is kept. */
final class PartographWords {
    static final String DESCENT = "descent is not modelled and is left out";

    private PartographWords() {}

    /** What a reader must know of the lines and of what is not there. */
    static String rules(PartographOptions options) {
        boolean active = AlertLines.of(options).isPresent();
        String line = options.rule()
                .map(rule -> (active ? rule.words() : rule.author() + " alert line: none before 4 cm are found") + "; ")
                .orElse("");
        return line + DESCENT;
    }

    static List<String> of(Trajectory run, PartographOptions options, List<WardRow> drug, List<WardRow> fluid) {
        List<String> words = new ArrayList<>();
        words.add("Partograph");
        words.add(found(run, options));
        words.add(contractions(new HalfHours(run)));
        words.add(drug.isEmpty() ? "No oxytocin is given" : "Oxytocin, " + rows(drug));
        words.add(fluid.isEmpty() ? "" : "Fluid taken in, " + rows(fluid));
        return words;
    }

    /** Findings, how they lie to the lines, full dilatation and birth. */
    static String found(Trajectory run, PartographOptions options) {
        String findings = "Dilatation found, cm: "
                + options.examinations().stream().map(PartographWords::finding).collect(Collectors.joining(", "));
        String right = AlertLines.of(options)
                .map(lines -> ". " + lines(lines, options.examinations()))
                .orElse("");
        return findings + right + ". " + ends(run);
    }

    private static String finding(ChartedExamination found) {
        return found.centimetres() + (found.time() == 0 ? " at the start" : " at " + time(found.time()));
    }

    private static String lines(AlertLines lines, List<ChartedExamination> found) {
        OptionalDouble action = lines.rule().action();
        List<String> courses = new ArrayList<>(List.of(course(lines)));
        List<String> sides = new ArrayList<>(List.of(right(lines.right(found, 0), "the alert line")));
        action.ifPresent(later -> {
            courses.add("the action line at " + time(lines.full(later)));
            sides.add(right(lines.right(found, later), "the action line").toLowerCase(Locale.ROOT));
        });
        return String.join(", ", courses) + ". " + String.join(", ", sides);
    }

    private static String course(AlertLines lines) {
        return "The " + lines.rule().lineName() + " begins with "
                + lines.start().centimetres() + " cm at " + time(lines.start().time()) + " and reaches 10 cm at "
                + time(lines.full(0));
    }

    private static String right(List<ChartedExamination> found, String line) {
        return found.isEmpty()
                ? "Nothing was found to the right of " + line
                : "To the right of " + line + ": "
                        + found.stream().map(PartographWords::finding).collect(Collectors.joining(", "));
    }

    private static String ends(Trajectory run) {
        double full = run.progress().at(Progress.FULL);
        String dilated = full <= run.endOfLabour() ? "Fully dilated at " + time(full) : "Not fully dilated at the end";
        return dilated
                + (run.progress().isBorn() ? ", birth at " + time(run.progress().birth()) : ", no birth yet");
    }

    private static String contractions(HalfHours halves) {
        return "Contractions in 10 min by half hours: "
                + IntStream.range(0, halves.number())
                        .mapToObj(halves::contractions)
                        .map(PartographWords::count)
                        .collect(Collectors.joining(", "));
    }

    private static String count(OptionalInt contractions) {
        return contractions.isEmpty() ? "not counted" : Integer.toString(contractions.getAsInt());
    }

    private static String rows(List<WardRow> rows) {
        return rows.stream()
                .map(row -> row.unit() + ", by half hours: " + String.join(", ", row.numbers()))
                .collect(Collectors.joining("; "));
    }

    private static String time(double minutes) {
        return TimeScale.words(Math.rint(minutes));
    }
}
