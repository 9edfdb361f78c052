package org.oxytocinlab.app.output;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.quantity.Card;
import org.oxytocinlab.engine.study.Participant;
import org.oxytocinlab.engine.study.Trial;

/** The table of a trial: one row a woman and arm, who she is and what became of her. */
public final class TrialColumns {
    private final Trial trial;

    /** The table of a trial. */
    public TrialColumns(Trial trial) {
        this.trial = trial;
    }

    /** The names of the columns, with their units. */
    public List<String> headers() {
        List<String> headers = new ArrayList<>(List.of("replicate", "woman", "arm", "gestation_wk", "parity", "S"));
        trial.population()
                .traits()
                .forEach(
                        trait -> headers.add(Card.of(trait.name(), trait.unit()).column()));
        trial.measures().forEach(measure -> headers.add(measure.card().column()));
        return headers;
    }

    /** The rows of one woman. */
    public List<List<String>> rows(Participant participant) {
        return participant.courses().stream()
                .map(course -> row(participant.woman(), course))
                .toList();
    }

    private List<String> row(int woman, Participant.Course course) {
        Integer parity = course.parity();
        List<String> row = new ArrayList<>();
        row.add(Integer.toString(woman / trial.women() + 1));
        row.add(Integer.toString(woman % trial.women() + 1));
        row.add(trial.arms().get(course.arm()).name());
        row.add(NumberText.of(course.gestation()));
        row.add(parity == null ? "" : parity.toString());
        row.add(NumberText.of(course.sensitivity()));
        for (double trait : course.traits()) {
            row.add(NumberText.of(trait));
        }
        for (double value : course.values()) {
            row.add(NumberText.of(value));
        }
        return row;
    }
}
