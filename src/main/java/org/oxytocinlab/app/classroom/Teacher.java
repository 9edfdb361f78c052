package org.oxytocinlab.app.classroom;

import java.util.Map;
import java.util.OptionalDouble;

/** What the wall can ask for. */
final class Teacher {
    private static final double LONGEST = 100_000;
    private static final int ROUNDS = 10_000;

    private final LiveRoom room;

    Teacher(LiveRoom room) {
        this.room = room;
    }

    Map<String, Object> turn(RequestForm form) throws Rejection {
        Activity activity = Activity.named(form.text("activity"))
                .orElseThrow(
                        () -> Rejection.malformed("activity: expected lobby, question, drawing, together or alone"));
        room.happens(now -> {
            ClassLesson lesson = now.lesson(form.text("lesson"))
                    .orElseThrow(() -> Rejection.malformed("lesson: no lesson with this name is served"));
            if (!activity.suits(lesson)) {
                throw Rejection.malformed("activity: this lesson has none of it");
            }
            return new ClassEvent.Turned(lesson.name(), activity);
        });
        return room.wall();
    }

    /** Goes on to the next round, with the rate that the class or its teacher has chosen. */
    Map<String, Object> decide(RequestForm form) throws Rejection {
        Choosing how = Choosing.named(form.text("how"))
                .orElseThrow(() -> Rejection.malformed("how: expected median, mode or teacher"));
        int round = form.whole("round", ROUNDS);
        String minute = form.digits("minute", LONGEST);
        double said = form.number("rate", Student.HIGHEST_RATE);
        room.happens(now -> {
            if (!now.lesson().titrated()
                    || !now.lesson().name().equals(form.text("lesson"))
                    || now.sheet().round() != round) {
                throw Rejection.late("the class is somewhere else by now");
            }
            Tally tally = now.sheet().tally();
            double rate = chosen(tally, how, said).orElseThrow(() -> Rejection.late("nobody has voted yet"));
            return new ClassEvent.Decided(now.lesson().name(), round, minute, rate, how, tally.votes());
        });
        return room.wall();
    }

    private static OptionalDouble chosen(Tally tally, Choosing how, double said) {
        return switch (how) {
            case MEDIAN -> tally.median();
            case MODE -> tally.mode();
            case TEACHER -> OptionalDouble.of(said);
        };
    }

    Map<String, Object> restart(RequestForm form) throws Rejection {
        room.happens(now -> {
            if (!now.lesson().titrated() || !now.lesson().name().equals(form.text("lesson"))) {
                throw Rejection.late("the class is somewhere else by now");
            }
            return new ClassEvent.Restarted(now.lesson().name());
        });
        return room.wall();
    }
}
