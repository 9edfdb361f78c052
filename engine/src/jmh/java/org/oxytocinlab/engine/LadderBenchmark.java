package org.oxytocinlab.engine;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.oxytocinlab.engine.therapy.PrescriptionFault;

/**
 * What one woman on the ladder costs beside a plain loop, with a row a minute of all columns. The two take turns; what
 * counts is the ratio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 10)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class LadderBenchmark {
    private Ladder ladder;

    /** Writes the ladder down. */
    @Setup(Level.Trial)
    public void prescribe() throws PrescriptionFault {
        ladder = Ladder.prescribed();
    }

    /** The time of the whole is that of both; the counter says how they divide. */
    @Benchmark
    public void woman(Turns turns, Blackhole sink) {
        long begun = System.nanoTime();
        sink.consume(PlainLoop.end(ladder.body(), ladder.spans()));
        long between = System.nanoTime();
        sink.consume(Simulation.of(ladder.asked()));
        turns.add(between - begun, System.nanoTime() - between);
    }

    /** Who took how long. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns {
        private long plain;
        private long run;

        /** Forgets the iteration before. */
        @Setup(Level.Iteration)
        public void reset() {
            plain = 0;
            run = 0;
        }

        void add(long plainTime, long runTime) {
            plain += plainTime;
            run += runTime;
        }

        /** Time of the run over that of the plain loop. */
        public double ratio() {
            return (double) run / plain;
        }
    }
}
