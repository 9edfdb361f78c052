package org.oxytocinlab.web.assembly;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.diagnostics.ProblemSeverity;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.BuildResult;
import org.teavm.tooling.builder.BuildStrategy;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles engine and reader for browsers, in the main thread of a JVM of its own. TeaVM orders some of what it writes by the identity
 * hashes of its objects, which are the same in each such thread and differ between those of a larger program, a Maven plugin among
 * them: only so do the same sources give the same bytes.
 */
public final class EngineCompilation {
    private EngineCompilation() {}

    /**
     * Writes {@code engine.wasm}.
     *
     * @param arguments the class with the functions that the page calls, the folder to write to, and how hard to optimise
     */
    public static void main(String[] arguments) throws BuildException {
        BuildStrategy build = new InProcessBuildStrategy();
        build.init();
        build.setLog(new EmptyTeaVMToolLog());
        build.setClassPathEntries(classPath());
        build.setTargetType(TeaVMTargetType.WEBASSEMBLY_GC);
        build.setMainClass(arguments[0]);
        build.setEntryPointName("main");
        build.setTargetDirectory(arguments[1]);
        build.setTargetFileName("engine.wasm");
        build.setOptimizationLevel(TeaVMOptimizationLevel.valueOf(arguments[2]));
        build.setObfuscated(true);
        build.setStrict(false);
        build.setDebugInformationGenerated(false);
        build.setTransformers(transformers());
        build.setClassesToPreserve(new String[0]);
        build.setProperties(new Properties());
        requireNoProblem(build.build());
    }

    /** What makes the page smaller, and nothing of what it shows different. */
    private static String[] transformers() {
        return Stream.of(WithoutMessages.class, WithoutSentences.class, WithoutTables.class)
                .map(Class::getName)
                .toArray(String[]::new);
    }

    /** That of this JVM, but TeaVM wants its class library before the classes that use it, which Maven puts first. */
    private static List<String> classPath() {
        List<String> entries = new ArrayList<>(
                Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        Collections.rotate(entries, -1);
        return entries;
    }

    private static void requireNoProblem(BuildResult result) {
        for (Problem problem : result.getProblems().getProblems()) {
            DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
            problem.render(text);
            String message = problem.getSeverity() + ": " + text.getText() + " (" + problem.getLocation() + ")";
            if (problem.getSeverity() == ProblemSeverity.ERROR) {
                throw new IllegalStateException(message);
            }
            System.err.println(message);
        }
    }
}
