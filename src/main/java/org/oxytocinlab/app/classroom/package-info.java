/** A class in a room: a teacher's wall, students with phones, votes, and a file that keeps all of it. */
@NullMarked
package org.oxytocinlab.app.classroom;

import org.jspecify.annotations.NullMarked;
