package org.oxytocinlab.app.classroom;

import java.util.List;

/** Something that happened in a class. The deeds in their order are all there is to know of it. */
sealed interface ClassEvent {

    /** A deed of a student who sits in the room. */
    sealed interface OfSeat extends InLesson {
        int seat();
    }

    /** A deed that belongs to a lesson. */
    sealed interface InLesson extends ClassEvent {
        String lesson();
    }

    /** The class begins. */
    record Opened(String code) implements ClassEvent {}

    /**
     * Somebody comes in.
     *
     * @param seat counted from 0
     * @param mark of the token that she keeps; see {@link Token}
     */
    record Joined(int seat, String name, String mark) implements ClassEvent {}

    /** The teacher turns to a lesson and something to do in it. */
    record Turned(String lesson, Activity activity) implements ClassEvent {}

    /**
     * A vote for the next rate.
     *
     * @param round counted from 0
     * @param rate [mU/min]
     */
    record Voted(int seat, String lesson, int round, double rate) implements OfSeat {}

    /**
     * The class goes on to the next round of its woman.
     *
     * @param minute of the round, in the digits of the teacher's page, so that every page continues the same run
     * @param rate [mU/min]
     * @param how it was found
     * @param votes that were given
     */
    record Decided(String lesson, int round, String minute, double rate, Choosing how, int votes) implements InLesson {}

    /** The class treats its woman anew. */
    record Restarted(String lesson) implements InLesson {}

    /** An answer to the question of the lesson. */
    record Chose(int seat, String lesson, int choice) implements OfSeat {}

    /** A curve that somebody expects, at equal times. */
    record Drew(int seat, String lesson, List<Double> points) implements OfSeat {

        public Drew {
            points = List.copyOf(points);
        }
    }

    /**
     * What came of the woman whom somebody treated on her own.
     *
     * @param goal time in goal [min]
     * @param tachysystole time of tachysystole [min]
     */
    record HandedIn(int seat, String lesson, double goal, double tachysystole) implements OfSeat {}
}
