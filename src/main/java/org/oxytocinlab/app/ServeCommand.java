package org.oxytocinlab.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.oxytocinlab.app.classroom.ClassServer;
import org.oxytocinlab.app.classroom.Hosts;
import org.oxytocinlab.app.classroom.OpenClass;
import org.oxytocinlab.app.classroom.QrPicture;
import org.oxytocinlab.app.classroom.SavedClass;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.page.PackedLesson;
import org.oxytocinlab.app.page.Page;

/** Serves the page to a class: the wall for the teacher, votes and a bedside for students, until it is interrupted. */
final class ServeCommand extends Command {
    private static final int HIGHEST_PORT = 65_535;

    private final Supplier<List<String>> cases = options.names(
            "0..*", "LESSON", "A case: a YAML file, or a name from the library (default: the whole library).");

    private final Supplier<Boolean> lan = options.flag("--lan", "Let the whole network in, not only this machine.");

    private final Supplier<Integer> port = options.usually(
            "8017", Integer.class, "--port", "N", "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).");

    private final Supplier<Optional<String>> session = options.perhaps(
            String.class,
            "--session",
            "FILE",
            "Keep everything that happens in this file; go on with it if it exists.");

    private final Supplier<Optional<String>> replay =
            options.perhaps(String.class, "--replay", "FILE", "Show a saved session again.");

    ServeCommand(Workplace workplace) {
        super(
                workplace,
                "Serve the classroom: a wall for the teacher, and votes, predictions and a bedside for students.");
    }

    @Override
    public Integer call() throws CommandFault {
        check();
        Page page = Page.shipped().orElseThrow(() -> CommandFault.failed(PageCommand.WITHOUT_PAGE));
        List<PackedLesson> lessons = PageLessons.of(workplace, cases.get());
        String html = page.with(PageCommand.TITLE, lessons);
        try (AutoCloseable served = replay.get().isEmpty()
                ? open(html, lessons)
                : show(html, lessons, replay.get().get())) {
            untilInterrupted(served);
        } catch (BindException taken) {
            throw CommandFault.failed(
                    "port " + port.get() + " cannot be used: " + taken.getMessage() + "; choose another with --port",
                    taken);
        } catch (IOException fault) {
            Optional<String> file = replay.get().or(session);
            throw CommandFault.failed(file.map(name -> "'" + name + "': ").orElse("") + fault.getMessage(), fault);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (CommandFault refusal) {
            throw refusal;
        } catch (Exception fault) {
            throw CommandFault.failed("the class could not be closed: " + fault.getMessage(), fault);
        }
        return 0;
    }

    private void check() throws CommandFault {
        if (port.get() < 0 || port.get() > HIGHEST_PORT) {
            throw CommandFault.invalid("--port: expected 0 to " + HIGHEST_PORT + ", found " + port.get());
        }
        if (replay.get().isEmpty()) {
            return;
        }
        if (session.get().isPresent() || lan.get()) {
            throw CommandFault.invalid("--replay shows a class that is over: it goes with neither --session nor --lan");
        }
        String saved = replay.get().get();
        if (!Files.exists(workplace.path(saved))) {
            throw CommandFault.invalid("--replay: there is no file '" + saved + "'");
        }
    }

    private AutoCloseable open(String html, List<PackedLesson> lessons) throws CommandFault, IOException {
        List<String> addresses = lan.get() ? Hosts.ofNetwork() : List.of();
        if (lan.get() && addresses.isEmpty()) {
            throw CommandFault.failed("--lan: this machine is in no network");
        }
        Optional<String> kept = session.get();
        Path file = kept.isEmpty() ? null : workplace.path(kept.get());
        OpenClass served =
                OpenClass.open(html, lessons, new ClassServer.Place(port.get(), addresses), file, this::tellFault);
        tell(served.notes());
        PrintWriter out = spec.commandLine().getOut();
        out.println("teacher   " + served.teacherLink());
        out.println("students  " + served.address() + "   room code " + served.code());
        if (lan.get()) {
            out.println();
            out.print(new QrPicture(served.studentLink()).halfBlocks());
            addresses.stream().skip(1).forEach(each -> out.println("this machine is also " + each));
            out.println("Everybody in this network can reach this page; only those with the room code can join.");
        } else {
            out.println("Only this machine can reach it; --lan lets the network in.");
        }
        out.println(kept.map(name -> "Kept in " + name + ".").orElse("Nothing is kept; --session FILE keeps it."));
        out.println("Ctrl-C ends the class.");
        out.flush();
        return served;
    }

    private AutoCloseable show(String html, List<PackedLesson> lessons, String file) throws CommandFault, IOException {
        SavedClass served = SavedClass.show(
                html, lessons, new ClassServer.Place(port.get(), List.of()), workplace.path(file), this::tellFault);
        tell(served.notes());
        PrintWriter out = spec.commandLine().getOut();
        out.println("saved class  " + served.teacherLink());
        out.println("Ctrl-C ends it.");
        out.flush();
        return served;
    }

    private void tell(List<String> notes) {
        PrintWriter err = spec.commandLine().getErr();
        notes.forEach(note -> err.println("note: " + note));
        err.flush();
    }

    private void tellFault(Throwable fault) {
        Faults.print(spec.commandLine(), "the server failed at a request: " + fault, fault);
    }

    private static void untilInterrupted(AutoCloseable served) throws InterruptedException {
        Thread close = new Thread(() -> closed(served), "end of the class");
        Runtime.getRuntime().addShutdownHook(close);
        new CountDownLatch(1).await();
    }

    private static void closed(AutoCloseable served) {
        try {
            served.close();
        } catch (Exception late) {
            // The program ends; everything was written when it happened.
        }
    }
}
