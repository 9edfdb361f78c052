package org.oxytocinlab.app.classroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Votes, counted. Where two rates have the same right the lower one is taken: it is a rate that somebody wanted, and the
 * more careful one.
 *
 * @param counts of each rate that has votes
 */
record Tally(SortedMap<Double, Integer> counts) {

    static Tally of(Collection<Double> votes) {
        SortedMap<Double, Integer> counts = new TreeMap<>();
        votes.forEach(rate -> counts.merge(rate, 1, Integer::sum));
        return new Tally(counts);
    }

    int votes() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The vote in the middle. */
    OptionalDouble median() {
        int before = (votes() + 1) / 2;
        for (Map.Entry<Double, Integer> each : counts.entrySet()) {
            before -= each.getValue();
            if (before <= 0) {
                return OptionalDouble.of(each.getKey());
            }
        }
        return OptionalDouble.empty();
    }

    /** The most frequent vote. */
    OptionalDouble mode() {
        OptionalDouble most = OptionalDouble.empty();
        int highest = 0;
        for (Map.Entry<Double, Integer> each : counts.entrySet()) {
            if (each.getValue() > highest) {
                highest = each.getValue();
                most = OptionalDouble.of(each.getKey());
            }
        }
        return most;
    }

    /** As the page takes it in. */
    Map<String, Object> told() {
        List<Map<String, Object>> bars = new ArrayList<>();
        counts.forEach((rate, count) -> bars.add(Map.of("rate", rate, "count", count)));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("count", votes());
        told.put("bars", bars);
        median().ifPresent(rate -> told.put("median", rate));
        mode().ifPresent(rate -> told.put("mode", rate));
        return told;
    }
}
