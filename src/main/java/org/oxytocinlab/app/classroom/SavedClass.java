package org.oxytocinlab.app.classroom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.oxytocinlab.app.page.PackedLesson;

/** A class that is over, shown again from its file: the wall after any of its events. Nobody can join, and nothing is written. */
public final class SavedClass implements AutoCloseable {
    private final ClassServer server;
    private final String secret;
    private final List<String> notes;

    private SavedClass(ClassServer server, String secret, List<String> notes) {
        this.server = server;
        this.secret = secret;
        this.notes = notes;
    }

    /**
     * Shows a saved class.
     *
     * @throws IOException when the port is taken, or the file is not that of a class; the message says why
     */
    public static SavedClass show(
            String page, List<PackedLesson> lessons, ClassServer.Place place, Path file, Consumer<Throwable> faults)
            throws IOException {
        List<ClassLesson> known = lessons.stream().map(ClassLesson::of).toList();
        Saved saved = Saved.read(file, new Room(known));
        String secret = Token.fresh();
        ServedPage served = new ServedPage(page);
        ClassServer server = ClassServer.start(
                place,
                Limits.LECTURE,
                (address, gate) -> new Routes(
                        served,
                        gate,
                        Map.of(
                                "/class/wall",
                                route(
                                        gate,
                                        secret,
                                        Set.of("secret"),
                                        form -> saved.deeds().size(),
                                        saved,
                                        known),
                                "/class/step",
                                route(
                                        gate,
                                        secret,
                                        Set.of("secret", "step"),
                                        form -> form.whole("step", saved.deeds().size()),
                                        saved,
                                        known)),
                        SavedClass.nothing()),
                faults);
        return new SavedClass(server, secret, saved.notes());
    }

    private interface Step {
        int of(RequestForm form) throws Rejection;
    }

    private static Routes.Route route(
            Gate gate, String secret, Set<String> keys, Step step, Saved saved, List<ClassLesson> lessons) {
        return new Routes.Route(keys, (exchange, form) -> {
            gate.secret(exchange, form.text("secret"), secret, OpenClass.NO_TEACHER);
            Room room = new Room(lessons);
            saved.deeds().subList(0, step.of(form)).forEach(room::apply);
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("steps", saved.deeds().size());
            told.put("room", room.wall());
            return told;
        });
    }

    private static Routes.Listening nothing() {
        return new Routes.Listening() {
            @Override
            public void listen(com.sun.net.httpserver.HttpExchange exchange, String query) throws Rejection {
                throw new Rejection(404, "this class is over");
            }

            @Override
            public void close() {}
        };
    }

    /** Where to look at it. */
    public String teacherLink() {
        return "http://127.0.0.1:" + server.port() + "/#teacher=" + secret;
    }

    /** What is to be said about the file. */
    public List<String> notes() {
        return notes;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
