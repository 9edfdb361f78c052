package org.oxytocinlab.charts;

import java.util.List;
import java.util.stream.Stream;

/**
 * The words around a figure.
 *
 * @param title what it is called
 * @param subject who and what it shows, beneath the title: one paragraph an entry
 * @param notes what should be known of it, the most important first, for its foot
 */
public record Caption(String title, List<String> subject, List<String> notes) {

    /** Copies the lists. */
    public Caption {
        subject = List.copyOf(subject);
        notes = List.copyOf(notes);
    }

    /** A title and nothing else. */
    public static Caption titled(String title) {
        return new Caption(title, List.of(), List.of());
    }

    /** The same with one paragraph more beneath the title. */
    public Caption saying(String more) {
        return new Caption(
                title, Stream.concat(subject.stream(), Stream.of(more)).toList(), notes);
    }

    /** The same under another title. */
    public Caption named(String other) {
        return new Caption(other, subject, notes);
    }
}
