package org.oxytocinlab.app.classroom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.output.Json;

/**
 * A room that many threads enter. Under one lock a deed is judged, written, counted and told to every listener, so that
 * all of them hear the same in the same order.
 */
final class LiveRoom {
    private final Object lock = new Object();
    private final Room room;
    private final @Nullable SessionFile file;
    private final int students;
    private final List<EventStream> listeners = new ArrayList<>();

    /**
     * A room.
     *
     * @param room as it stands
     * @param file in which everything is kept; null where nothing is
     * @param students that it takes
     */
    LiveRoom(Room room, @Nullable SessionFile file, int students) {
        this.room = room;
        this.file = file;
        this.students = students;
    }

    /** What a request wants, judged by the room as it stands. */
    interface Wish {
        ClassEvent in(Room room) throws Rejection;
    }

    /** A student, by the token that she keeps. */
    Seat seat(String token) throws Rejection {
        synchronized (lock) {
            return room.seat(Token.mark(token))
                    .orElseThrow(() -> new Rejection(401, "nobody in this room has this token; join again"));
        }
    }

    /** Lets somebody in who knows the code. */
    Map<String, Object> join(String name) throws Rejection {
        String token = Token.fresh();
        synchronized (lock) {
            ClassEvent.Joined joined = (ClassEvent.Joined) happens(room -> {
                if (room.seats().size() >= students) {
                    throw new Rejection(403, "the room is full: it takes " + students + " students");
                }
                return new ClassEvent.Joined(room.seats().size(), room.unused(name), Token.mark(token));
            });
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("token", token);
            told.putAll(mine(room.seats().get(joined.seat())));
            return told;
        }
    }

    /** Lets something happen, and tells everybody. */
    ClassEvent happens(Wish wish) throws Rejection {
        synchronized (lock) {
            ClassEvent deed = wish.in(room);
            if (file != null) {
                try {
                    file.write(deed);
                } catch (IOException fault) {
                    throw new Rejection(507, "the file of the session cannot be written: " + fault.getMessage());
                }
            }
            room.apply(deed);
            String told = Json.line(room.told());
            String wall = Json.line(room.wall());
            listeners.forEach(each -> each.offer(each.isOfWall() ? wall : told));
            return deed;
        }
    }

    /** What one student did, with what everybody may see. */
    Map<String, Object> mine(Seat seat) {
        synchronized (lock) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("name", seat.name());
            told.put("mine", room.sheet().of(seat.number()));
            told.put("room", room.told());
            return told;
        }
    }

    /** What the wall shows. */
    Map<String, Object> wall() {
        synchronized (lock) {
            return room.wall();
        }
    }

    /** What the class is working at. */
    ClassLesson lesson() {
        synchronized (lock) {
            return room.lesson();
        }
    }

    String code() {
        synchronized (lock) {
            return room.code();
        }
    }

    /** Adds a listener, which hears at once how things stand; too many would be an attack, so that the oldest leaves. */
    EventStream listen(boolean ofWall) {
        EventStream stream = new EventStream(ofWall);
        synchronized (lock) {
            if (listeners.size() >= 2 * students + 4) {
                listeners.remove(0).close();
            }
            listeners.add(stream);
            stream.offer(Json.line(ofWall ? room.wall() : room.told()));
        }
        return stream;
    }

    void leave(EventStream stream) {
        synchronized (lock) {
            listeners.remove(stream);
        }
    }

    /** Sends everybody away. */
    void close() throws IOException {
        synchronized (lock) {
            listeners.forEach(EventStream::close);
            listeners.clear();
            if (file != null) {
                file.close();
            }
        }
    }
}
