package org.oxytocinlab.app.classroom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a class did in one lesson; by seats, the last word of each counts. */
final class LessonRecord {
    private final List<ClassEvent.Decided> decided = new ArrayList<>();
    private final SortedMap<Integer, Double> votes = new TreeMap<>();
    private final SortedMap<Integer, Integer> choices = new TreeMap<>();
    private final SortedMap<Integer, List<Double>> drawings = new TreeMap<>();
    private final SortedMap<Integer, ClassEvent.HandedIn> outcomes = new TreeMap<>();

    void apply(ClassEvent deed) {
        if (deed instanceof ClassEvent.Voted voted) {
            votes.put(voted.seat(), voted.rate());
        } else if (deed instanceof ClassEvent.Decided next) {
            decided.add(next);
            votes.clear();
        } else if (deed instanceof ClassEvent.Restarted) {
            decided.clear();
            votes.clear();
        } else if (deed instanceof ClassEvent.Chose chose) {
            choices.put(chose.seat(), chose.choice());
        } else if (deed instanceof ClassEvent.Drew drew) {
            drawings.put(drew.seat(), drew.points());
        } else if (deed instanceof ClassEvent.HandedIn handed) {
            outcomes.put(handed.seat(), handed);
        }
    }

    /** The round for which votes are open, counted from 0. */
    int round() {
        return decided.size();
    }

    Tally tally() {
        return Tally.of(votes.values());
    }

    /** What everybody may see: counts, and no names. */
    Map<String, Object> told(int numberOfChoices) {
        int[] counts = new int[numberOfChoices];
        choices.values().forEach(choice -> counts[choice]++);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("round", round());
        told.put("decided", decided.stream().map(LessonRecord::told).toList());
        told.put("votes", tally().told());
        told.put("choices", Arrays.stream(counts).boxed().toList());
        told.put("drawings", drawings.size());
        told.put("handedIn", outcomes.size());
        return told;
    }

    private static Map<String, Object> told(ClassEvent.Decided each) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("minute", each.minute());
        told.put("rate", each.rate());
        told.put("how", each.how().word());
        told.put("votes", each.votes());
        return told;
    }

    /** What only the teacher sees. */
    Map<String, Object> wall(List<Seat> seats) {
        List<Map<String, Object>> dots = new ArrayList<>();
        outcomes.forEach((seat, each) -> {
            Map<String, Object> dot = new LinkedHashMap<>();
            dot.put("name", seats.get(seat).name());
            dot.put("goal", each.goal());
            dot.put("tachysystole", each.tachysystole());
            dots.add(dot);
        });
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("outcomes", dots);
        told.put("curves", List.copyOf(drawings.values()));
        return told;
    }

    /** What one student did. */
    Map<String, Object> of(int seat) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("vote", votes.get(seat));
        told.put("choice", choices.get(seat));
        told.put("points", drawings.get(seat));
        ClassEvent.HandedIn handed = outcomes.get(seat);
        if (handed != null) {
            told.put("outcome", Map.of("goal", handed.goal(), "tachysystole", handed.tachysystole()));
        }
        return told;
    }
}
