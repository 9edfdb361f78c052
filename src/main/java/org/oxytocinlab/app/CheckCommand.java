package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.oxytocinlab.app.expectation.Evidence;
import org.oxytocinlab.app.expectation.Expectation;
import org.oxytocinlab.app.expectation.Verdict;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.source.AnswerKey;
import org.oxytocinlab.app.source.PreparedCase;
import org.oxytocinlab.app.source.SolverChoice;
import org.oxytocinlab.app.source.StudySource;
import org.oxytocinlab.engine.study.Comparison;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Workforce;
import org.oxytocinlab.scenarios.Study;

/** Holds each case or study against its own expectations. */
final class CheckCommand extends Command {

    private final Supplier<List<String>> cases =
            options.names("1..*", "CASE", "A case or a study: a YAML file, or a name from the library.");

    private final SolverRequest solver = new SolverRequest(options);

    CheckCommand(Workplace workplace) {
        super(workplace, "Validate and run each case or study, and test it against its own expect: lines.");
    }

    @Override
    public Integer call() throws CommandFault {
        List<String> plain = new ArrayList<>();
        List<StudySource.Named> studies = new ArrayList<>();
        for (String name : cases.get()) {
            workplace.onlyStudy(name).ifPresentOrElse(studies::add, () -> plain.add(name));
        }
        if (solver.choice() != SolverChoice.STANDARD && !studies.isEmpty()) {
            throw CommandFault.invalid(
                    "'--solver' goes with cases; '" + studies.get(0).stem() + "' is a study, which has one solver");
        }
        boolean holds = true;
        for (PreparedCase prepared : plain.isEmpty() ? List.<PreparedCase>of() : workplace.prepared(plain)) {
            holds &= check(prepared, () -> Evidence.of(prepared.run(solver.choice())));
        }
        for (StudySource.Named study : studies) {
            holds &= check(study.stem(), study.expectations(), Optional.empty(), () -> evidence(study));
        }
        return holds ? 0 : CommandFault.FAILED;
    }

    private static Evidence evidence(StudySource.Named named) throws CommandFault {
        Study study = named.study();
        Workforce hands = ThreadedWorkforce.of(ThreadedWorkforce.available());
        return CommandFault.guarded(
                named.stem(),
                study.scenarios(),
                () -> study.trial()
                        .map(plan -> Evidence.of(Outcomes.of(study.virtual(plan), hands)))
                        .orElseGet(() ->
                                Evidence.of(Comparison.of(study.arms(), hands).runs())));
    }

    private interface Work {
        Evidence evidence() throws CommandFault;
    }

    private boolean check(PreparedCase prepared, Work work) {
        return check(prepared.stem(), prepared.expectations(), prepared.answer(), work);
    }

    private boolean check(String stem, List<Expectation> expectations, Optional<AnswerKey> answer, Work work) {
        PrintWriter out = spec.commandLine().getOut();
        if (!workplace.isQuiet()) {
            out.println(stem + (expectations.isEmpty() && answer.isEmpty() ? " (nothing expected)" : ""));
        }
        try {
            Evidence evidence = work.evidence();
            List<Verdict> verdicts = new ArrayList<>();
            expectations.forEach(expectation -> verdicts.add(expectation.against(evidence)));
            answer.ifPresent(key -> verdicts.addAll(key.against(evidence)));
            verdicts.forEach(verdict -> print(stem, verdict, out));
            return verdicts.stream().allMatch(Verdict::holds);
        } catch (CommandFault e) {
            // The other cases are still worth checking.
            Faults.print(spec.commandLine(), String.valueOf(e.getMessage()), e);
            return false;
        }
    }

    private void print(String stem, Verdict verdict, PrintWriter out) {
        if (verdict.holds() && workplace.isQuiet()) {
            return;
        }
        String state = verdict.holds() ? "@|green ok|@    " : "@|red failed|@";
        String name = workplace.isQuiet() ? stem + ": " : "";
        out.println("  " + spec.commandLine().getColorScheme().ansi().string(state) + "  " + name + verdict.text());
        if (!verdict.holds()) {
            out.println("          expected " + verdict.expected() + ", got " + verdict.got());
        }
    }
}
