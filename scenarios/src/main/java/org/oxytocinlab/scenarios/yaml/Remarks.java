package org.oxytocinlab.scenarios.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is found while a case is read: faults, implausible numbers, and what was read but is not used. */
public final class Remarks {
    private final List<Problem> faults = new ArrayList<>();
    private final List<Problem> doubts = new ArrayList<>();
    private final Set<String> notes = new LinkedHashSet<>();
    private final Set<Enum<?>> circumstances = new HashSet<>();
    private boolean implausibleAllowed;
    private boolean noted;

    public void fault(Place place, String path, String message) {
        fault(new Problem(place, path, message));
    }

    public void fault(Problem problem) {
        faults.add(problem);
    }

    /** A number that no ward would write; a fault unless the case allows it. */
    public void doubt(Place place, String path, String message) {
        String end = message.endsWith("?") ? " If" : "; if";
        doubts.add(new Problem(
                place, path, message + end + " this is intended, write 'implausible: allowed' beside 'title'"));
    }

    /** A number that no ward would write, of which an earlier reading said so in full. */
    public void knownDoubt(Problem problem) {
        doubts.add(problem);
    }

    public void note(String note) {
        if (!noted) {
            notes.add(note);
        }
    }

    /** Says whether something is true of the whole that is read, by which its parts are judged. */
    public void under(Enum<?> circumstance, boolean isTrue) {
        if (isTrue) {
            circumstances.add(circumstance);
        } else {
            circumstances.remove(circumstance);
        }
    }

    /** Whether something is true of the whole. */
    public boolean isUnder(Enum<?> circumstance) {
        return circumstances.contains(circumstance);
    }

    /** Takes over what an earlier reading noted; a resolved case says all, so this reading has nothing to add. */
    public void noted(List<String> earlier) {
        notes.addAll(earlier);
        noted = true;
    }

    public void allowImplausible() {
        implausibleAllowed = true;
    }

    public boolean hasDoubts() {
        return !doubts.isEmpty();
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }

    /** Everything that stands in the way, file by file, in the order of the lines. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>(faults);
        if (!implausibleAllowed) {
            found.addAll(doubts);
        }
        if (found.isEmpty()) {
            return found;
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
    public void demandNone() throws InvalidInput {
        List<Problem> problems = problems();
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
