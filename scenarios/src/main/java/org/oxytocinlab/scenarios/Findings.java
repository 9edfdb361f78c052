package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found while a case is read: faults, implausible numbers, and what was read but is not used. */
final class Findings {
    private final List<Problem> faults = new ArrayList<>();
    private final List<Problem> doubts = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private boolean implausibleAllowed;
    private boolean noted;
    private boolean afterBirth;

    void fault(Place place, String path, String message) {
        fault(new Problem(place, path, message));
    }

    void fault(Problem problem) {
        faults.add(problem);
    }

    /** A number that no ward would write; a fault unless the case allows it. */
    void doubt(Place place, String path, String message) {
        String end = message.endsWith("?") ? " If" : "; if";
        doubts.add(new Problem(
                place, path, message + end + " this is intended, write 'implausible: allowed' beside 'title'"));
    }

    /** A number that no ward would write, of which an earlier reading said so in full. */
    void knownDoubt(Problem problem) {
        doubts.add(problem);
    }

    void note(String note) {
        if (!noted) {
            notes.add(note);
        }
    }

    /** Says whether the case at hand begins with the birth, after which other doses are usual. */
    void afterBirth(boolean isAfterBirth) {
        afterBirth = isAfterBirth;
    }

    /** A dose that is unusual in a labour. */
    void noteOfLabour(String note) {
        if (!afterBirth) {
            note(note);
        }
    }

    /** The most that is plausible to infuse. */
    Limit infusion() {
        return afterBirth ? Limit.INFUSION_AFTER_BIRTH : Limit.INFUSION;
    }

    /** Takes over what an earlier reading noted; a resolved case says all, so this reading has nothing to add. */
    void noted(List<String> earlier) {
        notes.addAll(earlier);
        noted = true;
    }

    void allowImplausible() {
        implausibleAllowed = true;
    }

    boolean hasDoubts() {
        return !doubts.isEmpty();
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Everything that stands in the way, file by file, in the order of the lines. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>(faults);
        if (!implausibleAllowed) {
            found.addAll(doubts);
        }
        // What several arms share is read several times.
        List<Problem> all = new ArrayList<>(new LinkedHashSet<>(found));
        List<String> files =
                all.stream().map(problem -> problem.place().file()).distinct().toList();
        all.sort(Comparator.comparingInt(
                        (Problem problem) -> files.indexOf(problem.place().file()))
                .thenComparingInt(problem -> problem.place().line())
                .thenComparingInt(problem -> problem.place().column()));
        return all;
    }

    /** Goes on only when nothing stands in the way. */
    void demandNone() throws InvalidInput {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
