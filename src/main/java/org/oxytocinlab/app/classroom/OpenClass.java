package org.oxytocinlab.app.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.page.PackedLesson;

/** A class that is going on: its room, who may do what in it, and the server. */
public final class OpenClass implements AutoCloseable {
    static final String NO_TEACHER = "this is not the address that the program printed";
    private static final String NO_CODE = "this is not the code of this room";

    private final ClassServer server;
    private final LiveRoom room;
    private final String secret;
    private final String address;
    private final List<String> notes;

    private OpenClass(ClassServer server, LiveRoom room, Links links, List<String> notes) {
        this.server = server;
        this.room = room;
        this.secret = links.secret;
        this.address = links.address;
        this.notes = notes;
    }

    /** What is known once the server has its port. */
    private static final class Links {
        private final String secret = Token.fresh();
        private String address = "";
    }

    /**
     * Opens a class, or goes on with a saved one.
     *
     * @param page with its lessons
     * @param lessons the same
     * @param file that keeps it; null where nothing is kept
     * @param faults hears of what nobody foresaw
     * @throws IOException when the port is taken, or the file is not that of a class; the message says why
     */
    public static OpenClass open(
            String page,
            List<PackedLesson> lessons,
            ClassServer.Place place,
            @Nullable Path file,
            Consumer<Throwable> faults)
            throws IOException {
        return open(page, lessons, place, file, faults, Limits.LECTURE);
    }

    static OpenClass open(
            String page,
            List<PackedLesson> lessons,
            ClassServer.Place place,
            @Nullable Path file,
            Consumer<Throwable> faults,
            Limits limits)
            throws IOException {
        Room room = new Room(lessons.stream().map(ClassLesson::of).toList());
        Saved saved = file == null ? Saved.NOTHING : Saved.goingOn(file, room);
        SessionFile session = file == null ? null : SessionFile.open(file, saved.bytes(), Clock.systemUTC());
        try {
            LiveRoom live = new LiveRoom(room, session, limits.students());
            if (room.deeds() == 0) {
                live.happens(now -> new ClassEvent.Opened(Token.roomCode()));
            }
            Links links = new Links();
            ServedPage served = new ServedPage(page);
            ClassServer server = ClassServer.start(
                    place,
                    limits,
                    (address, gate) -> {
                        links.address = address;
                        return new Routes(
                                served, gate, posts(live, gate, links), new Streams(live, links.secret, gate));
                    },
                    faults);
            return new OpenClass(server, live, links, saved.notes());
        } catch (IOException | Rejection fault) {
            if (session != null) {
                session.close();
            }
            throw fault instanceof IOException io ? io : new IOException(fault.getMessage(), fault);
        }
    }

    private static Map<String, Routes.Route> posts(LiveRoom room, Gate gate, Links links) {
        Map<String, Routes.Route> posts = new HashMap<>();
        posts.put("/class/join", new Routes.Route(Set.of("code", "name"), (exchange, form) -> {
            gate.secret(exchange, Token.meant(form.text("code")), room.code(), NO_CODE);
            return room.join(form.name("name"));
        }));
        Student student = new Student(room);
        posts.put("/class/back", student(Set.of("token"), student::back));
        posts.put("/class/vote", student(Set.of("token", "lesson", "round", "rate"), student::vote));
        posts.put("/class/choose", student(Set.of("token", "lesson", "choice"), student::choose));
        posts.put("/class/draw", student(Set.of("token", "lesson", "points"), student::draw));
        posts.put("/class/hand-in", student(Set.of("token", "lesson", "case"), student::handIn));
        Teacher teacher = new Teacher(room);
        Function<Routes.Answering, Routes.Answering> locked = answering -> (exchange, form) -> {
            gate.secret(exchange, form.text("secret"), links.secret, NO_TEACHER);
            return answering.answer(exchange, form);
        };
        posts.put("/class/wall", wall(Set.of("secret"), locked, form -> {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("address", links.address);
            told.put("code", room.code());
            told.put("qr", new QrPicture(link(links.address, room.code())).told());
            told.put("room", room.wall());
            return told;
        }));
        posts.put("/class/turn", wall(Set.of("secret", "lesson", "activity"), locked, teacher::turn));
        posts.put(
                "/class/decide",
                wall(Set.of("secret", "lesson", "round", "minute", "how", "rate"), locked, teacher::decide));
        posts.put("/class/restart", wall(Set.of("secret", "lesson"), locked, teacher::restart));
        return posts;
    }

    private interface Asked {
        Map<String, Object> of(RequestForm form) throws Rejection;
    }

    private static Routes.Route student(Set<String> keys, Asked asked) {
        return new Routes.Route(keys, (exchange, form) -> asked.of(form));
    }

    private static Routes.Route wall(
            Set<String> keys, Function<Routes.Answering, Routes.Answering> locked, Asked asked) {
        return new Routes.Route(keys, locked.apply((exchange, form) -> asked.of(form)));
    }

    private static String link(String address, String code) {
        return address + "#room=" + code;
    }

    /** Where students go; the QR code says it. */
    public String studentLink() {
        return link(address, code());
    }

    /** Where students go who type, and are asked for the code. */
    public String address() {
        return address;
    }

    /** What students type. */
    public String code() {
        return room.code();
    }

    /** Where the teacher goes, on this machine; nobody else may see it. */
    public String teacherLink() {
        return "http://127.0.0.1:" + server.port() + "/#teacher=" + secret;
    }

    /** What is to be said about the saved class that goes on. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
