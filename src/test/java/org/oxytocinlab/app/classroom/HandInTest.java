package org.oxytocinlab.app.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.oxytocinlab.engine.Case;
import org.oxytocinlab.engine.Simulation;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.QuantityFault;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.result.Endpoint;
import org.oxytocinlab.engine.therapy.Action;
import org.oxytocinlab.engine.therapy.Bag;
import org.oxytocinlab.engine.therapy.FluidLibrary;
import org.oxytocinlab.scenarios.Library;
import org.oxytocinlab.scenarios.ScenarioWriter;

class HandInTest {
    private static final ClassLesson LESSON = ClassLesson.of(Lecture.lesson());

    /** The woman of the lesson, with rates that somebody set. */
    private static Case byHand(String... rates) throws QuantityFault {
        Case asked = LESSON.scenario().asked();
        List<Action> actions = new ArrayList<>(asked.prescription().actions());
        for (int i = 0; i < rates.length; i++) {
            actions.add(
                    new Action.SetRate(Quantity.minutes(30.25 * i), Quantity.of(rates[i], Unit.MILLIUNIT_PER_MINUTE)));
        }
        return asked.with(asked.prescription().doing(actions));
    }

    /** As the page hands it in, whose bags are renewed. */
    @Test
    void caseWhoseBagIsRenewedIsTheLesson() throws Exception {
        Case treated = byHand("2", "6");
        Case unrenewed = treated.with(treated.prescription()
                .from(new Bag(
                        Quantity.of("10", Unit.INTERNATIONAL_UNIT),
                        Quantity.of("1000", Unit.MILLILITRE),
                        FluidLibrary.LACTATED_RINGERS,
                        false)));
        Case own = unrenewed.with(unrenewed.prescription().doing(List.of()));
        ClassLesson lesson = new ClassLesson(
                LESSON.name(), LESSON.choices(), LESSON.scenario().asking(own));
        Case renewed = unrenewed.with(unrenewed.prescription().renewing());
        assertThat(HandIn.of(text(renewed), lesson)).isNotNull();
    }

    private static String text(Case asked) {
        return ScenarioWriter.write(LESSON.scenario().asking(asked));
    }

    @Test
    void outcomeIsThatOfARunHere() throws Exception {
        Case treated = byHand("2", "6.5", "12", "20");
        var run = Simulation.of(treated);

        ClassEvent.HandedIn outcome = HandIn.of(text(treated), LESSON).outcome(0, LESSON.name());

        assertThat(outcome.goal()).isPositive().isEqualTo(hundredth(Endpoint.MINUTES_IN_GOAL.of(run)));
        assertThat(outcome.tachysystole()).isEqualTo(hundredth(Endpoint.MINUTES_OF_TACHYSYSTOLE.of(run)));
    }

    private static double hundredth(double minutes) {
        return Math.rint(minutes * 100) / 100;
    }

    @Test
    void otherCasesAreRefused() throws Exception {
        String good = text(byHand("2", "6"));
        Case stopped = byHand("2");
        for (String other : List.of(
                Library.caseText("tachysystole-drill").orElseThrow(),
                good.replaceFirst("title: .*", "title: Another"),
                good.replaceFirst("do: set rate, rate: 6 mU/min", "do: bolus, oxytocin: 5 IU, over: 1 min"),
                text(stopped.withSeed(99)))) {
            assertThat(other).isNotEqualTo(good);
            Rejection rejection = catchThrowableOfType(Rejection.class, () -> HandIn.of(other, LESSON));
            assertThat(rejection.status()).isEqualTo(422);
        }
    }

    @Test
    void faultsAreToldInTheWordsOfTheReader() throws IOException {
        try (Lecture lecture = Lecture.wide(null)) {
            String token = lecture.join("Anna");
            lecture.turn(Activity.ALONE);

            Lecture.Answer answer = lecture.post(
                    "hand-in", "token", token, "lesson", Lecture.LESSON, "case", "title: x\nduration: 10 m\n");

            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.json().get("error").toString()).contains("case.yaml:2:", "duration");
            assertThat(lecture.wall()).containsEntry("handedIn", 0);
        }
    }

    @Test
    void whatIsHandedInIsOnTheWall() throws Exception {
        try (Lecture lecture = Lecture.wide(null)) {
            String token = lecture.join("Anna");
            lecture.turn(Activity.ALONE);
            String treated = text(byHand("2", "6"));

            assertThat(lecture.post("hand-in", "token", token, "lesson", Lecture.LESSON, "case", treated)
                            .status())
                    .isEqualTo(200);
            lecture.post("hand-in", "token", token, "lesson", Lecture.LESSON, "case", treated);

            assertThat(lecture.wall()).containsEntry("handedIn", 1);
            assertThat(lecture.wall().get("outcomes").toString()).contains("name=Anna");
        }
    }

    @Test
    void nobodyHasTheServerRunForEver() throws Exception {
        try (Lecture lecture = Lecture.wide(null)) {
            String token = lecture.join("Anna");
            lecture.turn(Activity.ALONE);
            int last = 0;
            for (int i = 0; i < 12; i++) {
                last = lecture.post("hand-in", "token", token, "lesson", Lecture.LESSON, "case", "no case")
                        .status();
            }
            assertThat(last).isEqualTo(429);
        }
    }
}
