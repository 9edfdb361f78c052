package org.oxytocinlab.app;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.app.fault.CommandFault;
import org.oxytocinlab.app.fault.MachineFault;
import org.oxytocinlab.engine.quantity.NearMiss;
import org.oxytocinlab.engine.quantity.PlainText;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong: one block on the error stream, and a stack trace only for those who ask for it. */
final class Faults implements IParameterExceptionHandler, IExecutionExceptionHandler {

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        print(command, message(fault) + "\ntry: " + command.getCommandSpec().qualifiedName() + " --help", fault);
        return CommandFault.INVALID;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed) {
        if (fault instanceof CommandFault refusal) {
            print(command, String.valueOf(refusal.getMessage()), refusal);
            return refusal.exitCode();
        }
        return failed(command, fault);
    }

    /** Says in one line what nobody foresaw; a machine at its end is no reason for a page of trace. */
    static int failed(CommandLine command, Throwable fault) {
        String words = MachineFault.words(fault)
                .orElse("internal error: " + fault + " (--verbose shows where; please report it)");
        print(command, words, fault);
        return CommandFault.FAILED;
    }

    /** Prints one block, and the trace below it when the user wants to see it. */
    static void print(CommandLine command, String message, Throwable fault) {
        PrintWriter err = command.getErr();
        err.println(PlainText.lines(message));
        if (isVerbose(command)) {
            fault.printStackTrace(err);
        }
        err.flush();
    }

    private static boolean isVerbose(CommandLine command) {
        return command.getCommandSpec().root().userObject() instanceof Oxytocin oxytocin && oxytocin.isVerbose();
    }

    private static String message(ParameterException fault) {
        return fault instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched)
                : String.valueOf(fault.getMessage());
    }

    private static String unknown(UnmatchedArgumentException fault) {
        CommandLine command = fault.getCommandLine();
        String found = fault.getUnmatched().get(0);
        if (found.startsWith("-")) {
            List<String> options =
                    new ArrayList<>(command.getCommandSpec().optionsMap().keySet());
            return "unknown option '" + found + "'" + NearMiss.hint(found, options);
        }
        if (command.getSubcommands().isEmpty()) {
            return "'" + found + "' was not expected here";
        }
        return "unknown command '" + found + "'"
                + NearMiss.hint(found, command.getSubcommands().keySet());
    }
}
