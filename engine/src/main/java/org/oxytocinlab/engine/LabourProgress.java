package org.oxytocinlab.engine;

import java.util.Arrays;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.LabourLoop;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.result.Progress;
import org.oxytocinlab.engine.solver.Solution;

/** Notes when each centimetre of dilatation is reached, and the birth; nothing in a woman who is not in labour. */
final class LabourProgress {
    private static final int DILATATION = LabourLoop.DILATATION.place();

    private final boolean isLabour;
    private final boolean isAfterBirth;
    private final double[] dilated = new double[Progress.FULL + 1];
    private double birth = Double.NaN;
    private int next;

    /**
     * Of a body.
     *
     * @param isAfterBirth whether its third stage is asked for
     */
    LabourProgress(Body body, boolean isAfterBirth) {
        this.isAfterBirth = isAfterBirth;
        isLabour = body.loop(Stage.UTERUS) instanceof LabourLoop;
        Arrays.fill(dilated, Double.NaN);
    }

    /** Goes on with a solved stretch. */
    void extend(Course course) {
        if (!isLabour || birth >= 0) {
            return;
        }
        Solution solution = course.solution(Stage.UTERUS);
        double reached = solution.at(DILATATION, course.until());
        while (next <= Progress.FULL && next <= reached) {
            dilated[next] = solution.passes(DILATATION, next, course.from());
            next++;
        }
        birth = course.isBirth() ? course.until() : birth;
    }

    Progress reached() {
        if (isLabour) {
            return new Progress(dilated, birth);
        }
        return isAfterBirth ? Progress.BORN : Progress.NONE;
    }
}
