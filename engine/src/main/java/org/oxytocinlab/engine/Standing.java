package org.oxytocinlab.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Stage;

/** A moment of the stretch at hand, which serves one stretch of a run after the other. */
final class Standing {
    private final Moment moment = new Moment(this::states);
    private @Nullable Course course;

    /** From now on it is one of this stretch. */
    void in(Course stretch) {
        course = stretch;
    }

    Moment moment() {
        return moment;
    }

    private double[] states(Stage stage, double time) {
        return Objects.requireNonNull(course).solution(stage).at(time);
    }
}
