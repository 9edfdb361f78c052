package org.oxytocinlab.app.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.scenarios.yaml.InvalidInput;
import org.oxytocinlab.scenarios.yaml.Place;
import org.oxytocinlab.scenarios.yaml.Problem;

/** Splits a table by subject, and each subject's rows wherever everything before is forgotten. */
final class Occasions {
    private static final int MOST_DOSES = 5000;

    private final String file;
    private final EndlessDoses before;
    private final List<Occasion> complete = new ArrayList<>();
    private final Map<String, Occasion.Building> open = new LinkedHashMap<>();

    private Occasions(String file, EndlessDoses before) {
        this.file = file;
        this.before = before;
    }

    /** In the order of subjects and times. */
    static List<Occasion> of(List<EventRow> rows, String file, Kinetics kinetics) throws InvalidInput {
        Occasions occasions = new Occasions(file, new EndlessDoses(kinetics));
        for (EventRow row : rows) {
            occasions.add(row);
        }
        occasions.open.values().forEach(building -> occasions.end(building, null));
        List<String> subjects = rows.stream().map(EventRow::subject).distinct().toList();
        return subjects.stream().flatMap(occasions::of).toList();
    }

    private Stream<Occasion> of(String subject) {
        return complete.stream().filter(occasion -> occasion.subject().equals(subject));
    }

    private void add(EventRow row) throws InvalidInput {
        Occasion.Building now = open.get(row.subject());
        if (row.isReset() || now == null) {
            if (now != null) {
                end(now, row.time());
            }
            BigDecimal start = row.isReset() ? row.time() : BigDecimal.ZERO;
            now = new Occasion.Building(row.subject(), start, before);
            open.put(row.subject(), now);
        }
        int more = row.more() + (row.isSteady() && !row.isEndless() ? before.count(row) : 0);
        if (now.size() + more > MOST_DOSES) {
            Place place = new Place(file, row.line(), 1);
            throw new InvalidInput(List.of(new Problem(
                    place, "II", "with this row there are more than " + MOST_DOSES + " doses; expected fewer")));
        }
        now.add(row);
    }

    private void end(Occasion.Building building, @Nullable BigDecimal reset) {
        Stream.of(building)
                .map(one -> one.ended(reset))
                .filter(Objects::nonNull)
                .forEach(complete::add);
    }
}
