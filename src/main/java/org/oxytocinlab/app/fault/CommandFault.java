package org.oxytocinlab.app.fault;

import java.util.List;
import java.util.function.Supplier;
import org.oxytocinlab.engine.RunFault;
import org.oxytocinlab.engine.solver.StiffnessFault;
import org.oxytocinlab.engine.therapy.PrescriptionPart;
import org.oxytocinlab.scenarios.Places;
import org.oxytocinlab.scenarios.Scenario;
import org.oxytocinlab.scenarios.yaml.Problem;

/** Something that a command will not or cannot do; the message is all that the user needs to see. */
public final class CommandFault extends Exception {

    /** A check failed, a run could not finish, or the machine failed while writing. */
    public static final int FAILED = 1;

    /** Wrong usage or invalid input. */
    public static final int INVALID = 2;

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandFault(String message, int exitCode, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    private CommandFault(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** What was asked makes no sense. */
    public static CommandFault invalid(String message) {
        return new CommandFault(message, INVALID);
    }

    /** What was asked makes sense and could not be done. */
    public static CommandFault failed(String message, Throwable cause) {
        return new CommandFault(message, FAILED, cause);
    }

    /** What was checked does not hold. */
    public static CommandFault failed(String message) {
        return new CommandFault(message, FAILED);
    }

    /**
     * Runs something, and tells a run that could not finish in one sentence: at its place in the file if a part of the
     * case is to blame.
     *
     * @param scenarios of the arms, or the only one
     */
    public static <T> T guarded(String what, List<Scenario> scenarios, Supplier<T> work) throws CommandFault {
        try {
            return work.get();
        } catch (RunFault e) {
            throw unfinished(what, scenarios, e);
        } catch (StiffnessFault e) {
            throw failed(what + ": the run could not finish: " + e.getMessage(), e);
        }
    }

    private static CommandFault unfinished(String what, List<Scenario> scenarios, RunFault fault) {
        String message = String.valueOf(fault.getMessage());
        PrescriptionPart part = fault.part().orElse(null);
        if (part == null || fault.arm() >= scenarios.size()) {
            return failed(what + ": the run could not finish: " + message, fault);
        }
        Places places = scenarios.get(fault.arm()).places();
        return new CommandFault(
                places.problem(part, message).map(Problem::toString).orElse(what + ": " + part.path() + ": " + message),
                INVALID,
                fault);
    }

    /** What the program ends with. */
    public int exitCode() {
        return exitCode;
    }
}
