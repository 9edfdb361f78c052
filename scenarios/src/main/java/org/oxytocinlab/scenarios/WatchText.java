package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.therapy.Watch;
import org.oxytocinlab.scenarios.yaml.YamlText.Pairs;

/** How a woman is watched, written out line by line. */
final class WatchText {
    private WatchText() {}

    static List<String> lines(Watch watch, boolean labour) {
        List<String> lines = new ArrayList<>(List.of("watch:"));
        if (watch.every() != null) {
            lines.add("  every: " + watch.every());
        }
        lines.add("  misses contractions: " + WatchForm.percent(watch.missesContractions()));
        lines.add("  misses rounds: " + WatchForm.percent(watch.missesRounds()));
        lines.add("  late: " + watch.late());
        lines.add("  pressure catheter: " + (watch.catheter() ? "yes" : "no"));
        if (watch.sodiumEvery() != null) {
            lines.add("  sodium every: " + watch.sodiumEvery());
        }
        list(
                lines,
                "fetus",
                watch.fetus().stream()
                        .map(report -> new Pairs()
                                .with("at", report.at())
                                .with("is", report.status().words()))
                        .toList());
        if (labour) {
            lines.add("  " + WatchForm.EXAMINATION_EVERY + ": "
                    + watch.examining().every());
            lines.add("  " + WatchForm.EXAMINATION_ERROR + ": "
                    + watch.examining().error());
            return lines;
        }
        list(
                lines,
                "cervix",
                watch.cervix().stream()
                        .map(report ->
                                new Pairs().with("at", report.at()).with("is", Dilatation.text(report.centimetres())))
                        .toList());
        return lines;
    }

    private static void list(List<String> lines, String key, List<Pairs> entries) {
        lines.add(entries.isEmpty() ? "  " + key + ": []" : "  " + key + ":");
        entries.forEach(entry -> lines.add("    - " + entry));
    }
}
