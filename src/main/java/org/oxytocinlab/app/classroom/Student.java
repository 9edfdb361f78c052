package org.oxytocinlab.app.classroom;

import java.util.List;
import java.util.Map;

/** What a student can ask for. */
final class Student {
    /** As far as the page's own slider goes [mU/min]. */
    static final double HIGHEST_RATE = 60;

    /** Points of a drawn curve. */
    static final int POINTS = 7;

    private static final double HIGHEST_POINT = 100_000;
    private static final int ROUNDS = 10_000;

    /** A run costs more than a vote: five at once, and then one every two seconds. */
    private static final int RUNS = 5;

    private static final double RUNS_PER_SECOND = 0.5;

    private final LiveRoom room;
    private final Pace runs = new Pace(RUNS, RUNS_PER_SECOND, System::nanoTime);

    Student(LiveRoom room) {
        this.room = room;
    }

    Map<String, Object> back(RequestForm form) throws Rejection {
        return room.mine(room.seat(form.text("token")));
    }

    Map<String, Object> vote(RequestForm form) throws Rejection {
        Seat seat = room.seat(form.text("token"));
        int round = form.whole("round", ROUNDS);
        double rate = form.number("rate", HIGHEST_RATE);
        room.happens(now -> {
            ClassLesson lesson = at(now, form, Activity.TOGETHER);
            if (round != now.sheet().round()) {
                throw Rejection.late("the class has gone on to another round");
            }
            return new ClassEvent.Voted(seat.number(), lesson.name(), round, rate);
        });
        return room.mine(seat);
    }

    Map<String, Object> choose(RequestForm form) throws Rejection {
        Seat seat = room.seat(form.text("token"));
        int choice = form.whole("choice", ROUNDS);
        room.happens(now -> {
            ClassLesson lesson = at(now, form, Activity.QUESTION);
            if (choice >= lesson.choices()) {
                throw Rejection.malformed("choice: the question has " + lesson.choices());
            }
            return new ClassEvent.Chose(seat.number(), lesson.name(), choice);
        });
        return room.mine(seat);
    }

    Map<String, Object> draw(RequestForm form) throws Rejection {
        Seat seat = room.seat(form.text("token"));
        List<Double> points = form.numbers("points", POINTS, HIGHEST_POINT);
        room.happens(now -> new ClassEvent.Drew(
                seat.number(), at(now, form, Activity.DRAWING).name(), points));
        return room.mine(seat);
    }

    /** Reads and runs the case before the room is asked: a run must hold up nobody. */
    Map<String, Object> handIn(RequestForm form) throws Rejection {
        Seat seat = room.seat(form.text("token"));
        ClassLesson lesson = room.lesson();
        if (!lesson.titrated()) {
            throw Rejection.late("this lesson has nothing to hand in");
        }
        if (!runs.allows(seat.mark())) {
            throw new Rejection(429, "too many runs; wait a few seconds");
        }
        ClassEvent.HandedIn outcome = HandIn.of(form.text("case"), lesson).outcome(seat.number(), lesson.name());
        room.happens(now -> {
            at(now, form, Activity.ALONE);
            return outcome;
        });
        return room.mine(seat);
    }

    private static ClassLesson at(Room now, RequestForm form, Activity activity) throws Rejection {
        ClassLesson lesson = now.lesson();
        if (!lesson.name().equals(form.text("lesson")) || now.activity() != activity) {
            throw Rejection.late("the class is doing something else by now");
        }
        return lesson;
    }
}
