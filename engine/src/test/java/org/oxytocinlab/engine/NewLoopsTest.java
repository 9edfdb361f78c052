package org.oxytocinlab.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.bench.Cases;
import org.oxytocinlab.engine.body.Answer;
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.body.KineticsLoop;
import org.oxytocinlab.engine.body.Loop;
import org.oxytocinlab.engine.body.Moment;
import org.oxytocinlab.engine.body.Stage;
import org.oxytocinlab.engine.body.State;
import org.oxytocinlab.engine.body.Sum;
import org.oxytocinlab.engine.body.ToyCirculation;
import org.oxytocinlab.engine.body.ToyDescent;
import org.oxytocinlab.engine.quantity.Substance;
import org.oxytocinlab.engine.result.Variable;
import org.oxytocinlab.engine.therapy.Administration;
import org.oxytocinlab.engine.therapy.PrescriptionFault;

/** What the next organs need, shown with toys: each is one file and one line in a body. */
class NewLoopsTest {
    private static final double END = 240;
    private static final Case ASKED = Cases.lasting(END).at(8).asked();

    @Test
    void circulationOfSecondsFollowsTheDrugAndTouchesNobodyElse() throws PrescriptionFault {
        List<Course> without = followed(body());
        List<Course> with = followed(body().with(new ToyCirculation(5)));
        Course last = with.get(with.size() - 1);
        for (Stage stage : List.of(Stage.KINETICS, Stage.WATER)) {
            assertThat(last.end(stage))
                    .isEqualTo(without.get(without.size() - 1).end(stage));
        }
        double effect = last.end(Stage.KINETICS)[KineticsLoop.EFFECT_SITE.place()];
        assertThat(effect).isGreaterThan(3);
        assertThat(last.end(Stage.CIRCULATION)[ToyCirculation.PRESSURE.place()])
                .isCloseTo(ToyCirculation.atRest(effect), within(1e-3));
    }

    @Test
    void birthEndsTheStretchForAllStagesAndTheRunGoesOn() throws PrescriptionFault {
        List<Course> courses = followed(body().with(new ToyDescent(0.002)));
        List<Course> births = courses.stream()
                .filter(course -> course.end(Stage.FETUS)[ToyDescent.DESCENT.place()] > 1 - 1e-9)
                .filter(course -> course.end(Stage.FETUS)[ToyDescent.BORN.place()] == 0)
                .toList();
        assertThat(births).hasSize(1);
        double born = births.get(0).until();
        assertThat(born).isBetween(30.0, END - 30);
        Course last = courses.get(courses.size() - 1);
        assertThat(last.until()).isEqualTo(END);
        assertThat(last.end(Stage.FETUS)[ToyDescent.AGE.place()]).isCloseTo(END - born, within(1e-9 * END));
        assertThat(last.total(Substance.OXYTOCIN, END)).isCloseTo(8 * END, within(1e-9));
        assertThat(last.end(Stage.KINETICS)[KineticsLoop.EFFECT_SITE.place()])
                .isCloseTo(last(followed(body())).end(Stage.KINETICS)[KineticsLoop.EFFECT_SITE.place()], within(1e-9));
        for (int i = 1; i < courses.size(); i++) {
            assertThat(courses.get(i).from()).isEqualTo(courses.get(i - 1).until());
        }
    }

    @Test
    void accountsCloseAlthoughBirthCutAStretch() throws PrescriptionFault {
        Body body = body().with(new ToyDescent(0.002));
        assertThat(Accounts.of(body, last(followed(body))))
                .hasSize(3)
                .allSatisfy(ledger -> assertThat(ledger.error()).isLessThan(1e-9));
    }

    @Test
    void loopThatReadsALaterStageIsRefused() {
        Loop early = new Loop() {
            private final State own = new State(Stage.CIRCULATION, 0, "early", "", 1);

            @Override
            public List<State> states() {
                return List.of(own);
            }

            @Override
            public double[] start() {
                return new double[1];
            }

            @Override
            public void rates(Moment now, Sum sum) {
                sum.add(
                        own,
                        "what is not yet known",
                        now.of(body().water().states().get(0)));
            }

            @Override
            public Map<Variable, Answer> answers() {
                return Map.of();
            }
        };
        assertThatIllegalStateException()
                .isThrownBy(() -> followed(body().with(early)))
                .withMessageContaining("CIRCULATION cannot read the stage WATER");
    }

    private static Body body() {
        return Body.of(ASKED.woman(), ASKED.settings());
    }

    private static Course last(List<Course> courses) {
        return courses.get(courses.size() - 1);
    }

    /** The run without nurse and contractions: plan, solve, pay. */
    private static List<Course> followed(Body body) throws PrescriptionFault {
        Administration administration = new Administration(ASKED.prescription(), END);
        List<Course> courses = new ArrayList<>();
        Mechanism moving = Mechanism.of(body);
        while (!administration.isOver()) {
            Course course = Course.of(
                    moving, administration.plan(Double.POSITIVE_INFINITY), courses.isEmpty() ? null : last(courses));
            if (!courses.contains(course)) {
                courses.add(course);
            }
            administration.advance(course.until());
        }
        return courses;
    }
}
