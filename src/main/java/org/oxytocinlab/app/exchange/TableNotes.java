package org.oxytocinlab.app.exchange;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.quantity.Push.Route;

/** What a reader of a table's results should know: what was assumed, and what of the table is not used. */
final class TableNotes {
    private TableNotes() {}

    static List<String> of(String text, List<EventRow> rows) {
        List<String> notes = new ArrayList<>();
        notes.add("a table of doses brings no fluid: the oxytocin is undiluted");
        long observed =
                rows.stream().filter(row -> row.event() == EventRow.OBSERVATION).count();
        if (observed > 0) {
            notes.add("the " + observed + " observations of the table only say how long it lasts");
        }
        List<String> unused = EventTableReader.unused(text);
        if (!unused.isEmpty()) {
            notes.add("not used of the table: " + String.join(", ", unused));
        }
        if (rows.stream().anyMatch(row -> row.isDose() && row.route() == Route.MUSCLE)) {
            notes.add("compartment 1 of the table is the muscle; where it is plasma, as in ADVAN1 and ADVAN3, use"
                    + " 'oxytocin import --advan 1'");
        }
        return List.copyOf(notes);
    }
}
