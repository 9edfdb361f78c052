package org.oxytocinlab.app.classroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A class that was saved.
 *
 * @param deeds in their order
 * @param bytes that are worth keeping
 * @param notes on what was found
 */
record Saved(List<ClassEvent> deeds, long bytes, List<String> notes) {
    static final Saved NOTHING = new Saved(List.of(), 0, List.of());

    /** Lets everything happen again in a room, if there is such a file. */
    static Saved goingOn(Path file, Room room) throws IOException {
        if (!Files.exists(file)) {
            return NOTHING;
        }
        Saved saved = read(file, room);
        if (room.deeds() == 0) {
            return saved;
        }
        List<String> notes = new ArrayList<>(saved.notes());
        notes.add(file + ": the class goes on with " + room.seats().size() + " students and "
                + saved.deeds().size() + " events");
        return new Saved(saved.deeds(), saved.bytes(), List.copyOf(notes));
    }

    /** Reads a file, and lets everything happen in a room. */
    static Saved read(Path file, Room room) throws IOException {
        SessionFile.Kept kept = SessionFile.read(file);
        for (int i = 0; i < kept.deeds().size(); i++) {
            try {
                room.apply(kept.deeds().get(i));
            } catch (IllegalArgumentException impossible) {
                throw new IOException("line " + (i + 1) + ": " + impossible.getMessage(), impossible);
            }
        }
        List<String> notes =
                kept.half() ? List.of(file + ": the last line was half written, and is dropped") : List.of();
        return new Saved(kept.deeds(), kept.bytes(), notes);
    }
}
