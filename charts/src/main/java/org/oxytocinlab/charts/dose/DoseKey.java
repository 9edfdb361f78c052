package org.oxytocinlab.charts.dose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the marks of a dose–response figure mean: only those that are in it. */
final class DoseKey {
    private DoseKey() {}

    /** "line: steady state; band: 5–95 % between women". */
    static String of(List<DosePanel> panels) {
        List<DoseCurve> curves =
                panels.stream().flatMap(panel -> panel.curves().stream()).toList();
        Set<String> entries = new LinkedHashSet<>();
        curves.forEach(curve -> entries.add("line: " + curve.steady().words()));
        curves.forEach(curve -> curve.band().ifPresent(band -> entries.add("band: " + band.words())));
        curves.forEach(curve -> curve.counted().ifPresent(counted -> entries.add("dots: " + counted.words())));
        curves.forEach(curve -> curve.fitted().ifPresent(fitted -> entries.add("fine line: " + fitted.words())));
        curves.forEach(curve -> curve.dwell().ifPresent(dwell -> entries.add("open circles: " + dwell.words())));
        return String.join("; ", entries);
    }
}
