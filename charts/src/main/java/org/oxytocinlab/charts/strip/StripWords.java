package org.oxytocinlab.charts.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.oxytocinlab.charts.panel.RateSteps;
import org.oxytocinlab.charts.panel.TimeScale;
import org.oxytocinlab.engine.clinic.Count;

/** A strip in words, for those who cannot see it: how many contractions, how fast the pump, and what was done. */
final class StripWords {
    private static final int MOST_MARKS = 20;

    private StripWords() {}

    static List<String> of(StripContent content, StripExtent extent) {
        List<String> words = new ArrayList<>();
        int onsets = new Count(content.trajectory().contractions()).onsetsBetween(extent.from(), extent.until());
        words.add("Intrauterine pressure from " + TimeScale.words(extent.from()) + " to "
                + TimeScale.words(extent.until()) + ": " + onsets + (onsets == 1 ? " contraction" : " contractions"));
        words.add("Pump at " + RateSteps.words(content.rates().at(extent.from())) + " at the beginning, "
                + RateSteps.words(content.rates().before(extent.until())) + " at the end");
        List<StripMark> told = content.marks().stream()
                .filter(mark -> mark.sign() != StripSign.NO_CHANGE && mark.sign() != StripSign.NONE)
                .toList();
        words.add(told.stream().limit(MOST_MARKS).map(StripWords::mark).collect(Collectors.joining("; ")));
        words.add(told.size() > MOST_MARKS ? "And " + (told.size() - MOST_MARKS) + " more events" : "");
        words.add(
                content.spells().isEmpty()
                        ? ""
                        : "Tachysystole " + content.spells().size() + " times");
        return words;
    }

    private static String mark(StripMark mark) {
        return TimeScale.words(mark.time()) + ": "
                + (mark.words().isEmpty() ? mark.sign().words() : mark.words().get(0));
    }
}
