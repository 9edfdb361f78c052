package org.oxytocinlab.charts.strip;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.clinic.Contraction;
import org.oxytocinlab.engine.clinic.Count;

/**
 * A time of tachysystole: more than 5 contractions in 10 min, averaged over the last 30 min [nichd2008].
 *
 * @param from when the count begins to say so [min]
 * @param until when it ceases to [min]
 */
record Tachysystole(double from, double until) {
    private static final int ENOUGH = (int) (Count.TACHYSYSTOLE * Count.WINDOW / 10) + 1;

    /** The times in a case that lasts to an end [min]. */
    static List<Tachysystole> of(List<Contraction> contractions, double end) {
        List<Tachysystole> spells = new ArrayList<>();
        for (int i = ENOUGH - 1; i < contractions.size(); i++) {
            double from = Math.max(Count.WINDOW, contractions.get(i).onset());
            double until = Math.min(end, contractions.get(i - ENOUGH + 1).onset() + Count.WINDOW);
            int last = spells.size() - 1;
            if (last >= 0 && from <= spells.get(last).until()) {
                spells.set(
                        last,
                        new Tachysystole(
                                spells.get(last).from(),
                                Math.max(spells.get(last).until(), until)));
            } else if (until > from) {
                spells.add(new Tachysystole(from, until));
            }
        }
        return spells;
    }
}
