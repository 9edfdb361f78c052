package org.oxytocinlab.engine;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.oxytocinlab.engine.random.RandomStreams;
import org.oxytocinlab.engine.study.Arm;
import org.oxytocinlab.engine.study.ArmSummary;
import org.oxytocinlab.engine.study.Measure;
import org.oxytocinlab.engine.study.Outcomes;
import org.oxytocinlab.engine.study.Trial;
import org.oxytocinlab.engine.study.Workforce;

/**
 * What one arm of a trial costs beside a plain loop over the same women. The two take turns, woman by woman, so that a
 * noisy neighbour slows both; what counts is the ratio, and the garbage of a woman. Each stands on the line (min, avg, max)
 * of its secondary result; the table at the end adds them up over the iterations. With less warming up the compiler is
 * still at work while it counts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 10)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class TrialBenchmark {
    @Param("1000")
    int women;

    @Param("12")
    double hours;

    @Param("TRIAL")
    Floor floor;

    private Trial trial;
    private List<Bedside> beds;

    /** Draws every woman, to know what she is given. */
    @Setup(Level.Trial)
    public void admit() {
        trial = Ward.trial(women, hours);
        beds = new ArrayList<>();
        Arm arm = trial.arms().get(0).withSeed(trial.seed());
        for (int woman = 0; woman < women; woman++) {
            beds.add(Bedside.of(woman, trial.population().drawn(arm, new RandomStreams(trial.seed(), woman))));
        }
    }

    /** The time of the whole is that of both; the counter says how they divide. */
    @Benchmark
    public void arm(Turns turns, Blackhole sink) {
        turns.plain = bed ->
                sink.consume(PlainLoop.end(beds.get(bed).body(), beds.get(bed).changes()));
        if (floor == Floor.TRIAL) {
            Outcomes outcomes = Outcomes.of(trial, turns);
            turns.time(
                    () -> Measure.WITHOUT_LABOUR.forEach(measure -> sink.consume(ArmSummary.of(outcomes, 0, measure))));
        } else {
            turns.carryOut(women, bed -> floor.follow(beds.get(bed)), sink::consume);
        }
    }

    /** Hands that do a woman in the plain way before each piece of work, and look at the clock in between. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Turns implements Workforce {
        private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        private static final double MEGABYTE = 1e6;

        private IntConsumer plain;
        private long plainTime;
        private long workTime;
        private long allocated;
        private int women;

        /** Forgets the iteration before. */
        @Setup(Level.Iteration)
        public void reset() {
            plainTime = 0;
            workTime = 0;
            allocated = 0;
            women = 0;
        }

        /** Time of the work over that of the plain loop. */
        public double ratio() {
            return (double) workTime / plainTime;
        }

        /** Garbage of a woman, with her share of what sums up the trial [MB]. */
        public double garbage() {
            return allocated / MEGABYTE / women;
        }

        void time(Runnable work) {
            long had = THREADS.getCurrentThreadAllocatedBytes();
            long begun = System.nanoTime();
            work.run();
            workTime += System.nanoTime() - begun;
            allocated += THREADS.getCurrentThreadAllocatedBytes() - had;
        }

        @Override
        public <T> void carryOut(int pieces, IntFunction<T> work, Consumer<T> receiver) {
            for (int i = 0; i < pieces; i++) {
                int piece = i;
                long begun = System.nanoTime();
                plain.accept(piece);
                plainTime += System.nanoTime() - begun;
                women++;
                time(() -> receiver.accept(work.apply(piece)));
            }
        }
    }
}
