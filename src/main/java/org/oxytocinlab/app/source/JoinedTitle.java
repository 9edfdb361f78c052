package org.oxytocinlab.app.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The titles of several cases as one: what they have in common is said once. */
final class JoinedTitle {

    private JoinedTitle() {}

    /** "A step every 15 / 30 / 60 min"; of one title, or of titles that are all the same, that title. */
    static String of(List<String> titles) {
        if (titles.stream().distinct().count() == 1) {
            return titles.get(0);
        }
        List<List<String>> words = titles.stream()
                .map(title -> Arrays.asList(title.strip().split("\\s+", -1)))
                .toList();
        int first = common(words);
        int last = common(words.stream().map(JoinedTitle::reversed).toList());
        boolean rest = words.stream().allMatch(title -> title.size() > first + last);
        if (!rest) {
            return String.join(" / ", titles);
        }
        String middle = words.stream()
                .map(title -> String.join(" ", title.subList(first, title.size() - last)))
                .collect(Collectors.joining(" / "));
        List<String> all = new ArrayList<>(words.get(0).subList(0, first));
        all.add(middle);
        all.addAll(words.get(0).subList(words.get(0).size() - last, words.get(0).size()));
        return String.join(" ", all);
    }

    private static int common(List<List<String>> words) {
        int common = 0;
        while (isCommon(words, common)) {
            common++;
        }
        return common;
    }

    private static boolean isCommon(List<List<String>> words, int place) {
        return words.stream()
                .allMatch(title -> place < title.size()
                        && title.get(place)
                                .equals(
                                        words.get(0).size() > place
                                                ? words.get(0).get(place)
                                                : ""));
    }

    private static List<String> reversed(List<String> words) {
        List<String> reversed = new ArrayList<>(words);
        Collections.reverse(reversed);
        return reversed;
    }
}
