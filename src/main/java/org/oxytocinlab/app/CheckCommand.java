package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.oxytocinlab.app.expectation.Expectation;
import org.oxytocinlab.app.expectation.Verdict;
import org.oxytocinlab.engine.result.Trajectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Holds each case against its own expectations. */
@Command(name = "check", description = "Validate and run each case, and hold it against its own expect: lines.")
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Oxytocin oxytocin;

    @Parameters(arity = "1..*", paramLabel = "CASE", description = "A case: a YAML file, or a name of the library.")
    private List<String> cases;

    @Override
    public Integer call() throws Refusal {
        boolean holds = true;
        for (Lesson lesson : oxytocin.lessons(cases)) {
            holds &= check(lesson);
        }
        return holds ? 0 : Refusal.FAILED;
    }

    private boolean check(Lesson lesson) {
        PrintWriter out = spec.commandLine().getOut();
        if (!oxytocin.isQuiet()) {
            out.println(lesson.stem() + (lesson.expectations().isEmpty() ? " (nothing expected)" : ""));
        }
        try {
            return judge(lesson, lesson.run(), out);
        } catch (Refusal e) {
            // The other cases are still worth checking.
            Faults.print(spec.commandLine(), String.valueOf(e.getMessage()), e);
            return false;
        }
    }

    private boolean judge(Lesson lesson, Trajectory run, PrintWriter out) {
        boolean holds = true;
        for (Expectation expectation : lesson.expectations()) {
            Verdict verdict = expectation.against(run);
            holds &= verdict.holds();
            print(lesson.stem(), verdict, out);
        }
        return holds;
    }

    private void print(String stem, Verdict verdict, PrintWriter out) {
        if (verdict.holds() && oxytocin.isQuiet()) {
            return;
        }
        String state = verdict.holds() ? "@|green ok|@    " : "@|red failed|@";
        String name = oxytocin.isQuiet() ? stem + ": " : "";
        out.println("  " + spec.commandLine().getColorScheme().ansi().string(state) + "  " + name + verdict.text());
        if (!verdict.holds()) {
            out.println("          expected " + verdict.expected() + ", got " + verdict.got());
        }
    }
}
