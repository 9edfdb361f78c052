package org.oxytocinlab.app.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A class as it stands: what follows from its deeds, and nothing else, so that a saved class comes out the same. It knows
 * no clock, no network and no file. One thread at a time.
 */
final class Room {
    private final Map<String, ClassLesson> lessons = new LinkedHashMap<>();
    private final Map<String, LessonRecord> sheets = new HashMap<>();
    private final List<Seat> seats = new ArrayList<>();

    private String code = "";
    private ClassLesson lesson;
    private Activity activity = Activity.LOBBY;
    private long deeds;

    Room(List<ClassLesson> lessons) {
        lessons.forEach(each -> this.lessons.put(each.name(), each));
        this.lesson = lessons.get(0);
    }

    /**
     * Lets something happen.
     *
     * @throws IllegalArgumentException when it cannot happen here; nothing has then
     */
    void apply(ClassEvent deed) {
        check(deed);
        if (deed instanceof ClassEvent.Opened opened) {
            code = opened.code();
        } else if (deed instanceof ClassEvent.Joined joined) {
            seats.add(new Seat(joined.seat(), joined.name(), joined.mark()));
        } else if (deed instanceof ClassEvent.Turned turned) {
            lesson = lessons.getOrDefault(turned.lesson(), lesson);
            activity = turned.activity();
        } else if (deed instanceof ClassEvent.InLesson within) {
            sheet(within.lesson()).apply(deed);
        }
        deeds++;
    }

    /** What a server lets through is possible; what stands in a file need not be. */
    private void check(ClassEvent deed) {
        String name = deed instanceof ClassEvent.Turned turned
                ? turned.lesson()
                : deed instanceof ClassEvent.InLesson within ? within.lesson() : lesson.name();
        ClassLesson known = lessons.get(name);
        if (known == null) {
            throw new IllegalArgumentException("it plays the lesson '" + name + "', which is not served here; name it");
        }
        boolean possible = !(deed instanceof ClassEvent.OfSeat sitting && sitting.seat() >= seats.size())
                && !(deed instanceof ClassEvent.Joined joined && joined.seat() != seats.size())
                && !(deed instanceof ClassEvent.Chose chose && chose.choice() >= known.choices())
                && !(deed instanceof ClassEvent.Turned turned
                        && !turned.activity().suits(known));
        if (!possible) {
            throw new IllegalArgumentException(
                    "this cannot have happened: " + DeedLine.told(deed).get("deed"));
        }
    }

    private LessonRecord sheet(String name) {
        return sheets.computeIfAbsent(name, each -> new LessonRecord());
    }

    String code() {
        return code;
    }

    List<Seat> seats() {
        return List.copyOf(seats);
    }

    ClassLesson lesson() {
        return lesson;
    }

    Optional<ClassLesson> lesson(String name) {
        return Optional.ofNullable(lessons.get(name));
    }

    Activity activity() {
        return activity;
    }

    LessonRecord sheet() {
        return sheet(lesson.name());
    }

    /** How much has happened so far. */
    long deeds() {
        return deeds;
    }

    Optional<Seat> seat(String mark) {
        return seats.stream().filter(each -> Token.same(each.mark(), mark)).findFirst();
    }

    /** A name that nobody in the room has yet. */
    String unused(String name) {
        String free = name;
        for (int i = 2; isTaken(free); i++) {
            free = name + " " + i;
        }
        return free;
    }

    private boolean isTaken(String name) {
        return seats.stream().anyMatch(each -> each.name().equalsIgnoreCase(name));
    }

    /** What everybody may see. */
    Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("deeds", deeds);
        told.put("lesson", lesson.name());
        told.put("activity", activity.word());
        told.put("seats", seats.size());
        told.putAll(sheet().told(lesson.choices()));
        return told;
    }

    /** What the wall shows. */
    Map<String, Object> wall() {
        Map<String, Object> told = told();
        told.put("names", seats.stream().map(Seat::name).toList());
        told.putAll(sheet().wall(seats));
        return told;
    }
}
