package org.oxytocinlab.app.classroom;

/**
 * A student in a room.
 *
 * @param number counted from 0
 * @param name by which the class knows her
 * @param mark of the token that she keeps
 */
record Seat(int number, String name, String mark) {}
