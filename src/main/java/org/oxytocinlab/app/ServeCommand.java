package org.oxytocinlab.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.classroom.ClassServer;
import org.oxytocinlab.app.classroom.Hosts;
import org.oxytocinlab.app.classroom.OpenClass;
import org.oxytocinlab.app.classroom.QrPicture;
import org.oxytocinlab.app.classroom.SavedClass;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.page.PackedLesson;
import org.oxytocinlab.app.page.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves the page to a class: the wall for the teacher, votes and a bedside for students, until it is interrupted. */
@Command(
        name = "serve",
        description = "Serve the classroom: a wall for the teacher, and votes, predictions and a bedside for students.")
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    private final Workplace workplace;

    @Parameters(
            arity = "0..*",
            paramLabel = "LESSON",
            description = "A case: a YAML file, or a name from the library (default: the whole library).")
    private List<String> cases = List.of();

    @Option(names = "--lan", description = "Let the whole network in, not only this machine.")
    private boolean lan;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8017",
            description = "Where to listen; 0 for any free port (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--session",
            paramLabel = "FILE",
            description = "Keep everything that happens in this file; go on with it if it exists.")
    private @Nullable String session;

    @Option(names = "--replay", paramLabel = "FILE", description = "Show a saved session again.")
    private @Nullable String replay;

    ServeCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws CommandFault {
        check();
        Page page = Page.shipped().orElseThrow(() -> CommandFault.failed(PageCommand.WITHOUT_PAGE));
        List<PackedLesson> lessons = PageLessons.of(workplace, cases);
        String html = page.with(PageCommand.TITLE, lessons);
        try (AutoCloseable served = replay == null ? open(html, lessons) : show(html, lessons, replay)) {
            untilInterrupted(served);
        } catch (BindException taken) {
            throw CommandFault.failed(
                    "port " + port + " cannot be used: " + taken.getMessage() + "; choose another with --port", taken);
        } catch (IOException fault) {
            String file = replay == null ? session : replay;
            throw CommandFault.failed((file == null ? "" : "'" + file + "': ") + fault.getMessage(), fault);
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
        if (port < 0 || port > HIGHEST_PORT) {
            throw CommandFault.invalid("--port: expected 0 to " + HIGHEST_PORT + ", found " + port);
        }
        if (replay == null) {
            return;
        }
        if (session != null || lan) {
            throw CommandFault.invalid("--replay shows a class that is over: it goes with neither --session nor --lan");
        }
        if (!Files.exists(workplace.path(replay))) {
            throw CommandFault.invalid("--replay: there is no file '" + replay + "'");
        }
    }

    private AutoCloseable open(String html, List<PackedLesson> lessons) throws CommandFault, IOException {
        List<String> addresses = lan ? Hosts.ofNetwork() : List.of();
        if (lan && addresses.isEmpty()) {
            throw CommandFault.failed("--lan: this machine is in no network");
        }
        Path file = session == null ? null : workplace.path(session);
        OpenClass served = OpenClass.open(html, lessons, new ClassServer.Place(port, addresses), file, this::tellFault);
        tell(served.notes());
        PrintWriter out = spec.commandLine().getOut();
        out.println("teacher   " + served.teacherLink());
        out.println("students  " + served.address() + "   room code " + served.code());
        if (lan) {
            out.println();
            out.print(new QrPicture(served.studentLink()).halfBlocks());
            addresses.stream().skip(1).forEach(each -> out.println("this machine is also " + each));
            out.println("Everybody in this network can reach this page; only those with the room code can join.");
        } else {
            out.println("Only this machine can reach it; --lan lets the network in.");
        }
        out.println(session == null ? "Nothing is kept; --session FILE keeps it." : "Kept in " + session + ".");
        out.println("Ctrl-C ends the class.");
        out.flush();
        return served;
    }

    private AutoCloseable show(String html, List<PackedLesson> lessons, String file) throws CommandFault, IOException {
        SavedClass served = SavedClass.show(
                html, lessons, new ClassServer.Place(port, List.of()), workplace.path(file), this::tellFault);
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
