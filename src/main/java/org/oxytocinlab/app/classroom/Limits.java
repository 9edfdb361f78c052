package org.oxytocinlab.app.classroom;

/**
 * How much a class bears.
 *
 * @param bytes of the body of a request
 * @param students in the room
 * @param requests of an address at once
 * @param perSecond requests of an address in the long run
 * @param guesses at the room code of an address at once; a wrong one comes back after a second
 */
record Limits(int bytes, int students, int requests, int perSecond, int guesses) {

    /** A lecture, even if the network gives one address to all of its phones. */
    static final Limits LECTURE = new Limits(64 * 1024, 60, 400, 100, 30);
}
