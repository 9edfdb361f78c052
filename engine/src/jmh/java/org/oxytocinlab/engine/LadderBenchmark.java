package org.oxytocinlab.engine;

import java.util.List;
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
import org.oxytocinlab.engine.body.Body;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.PrescriptionFault;
import org.oxytocinlab.engine.therapy.Regimen;
import org.oxytocinlab.engine.therapy.Span;
import org.oxytocinlab.engine.therapy.Timeline;

/**
 * What one woman costs beside a plain loop: the textbook's ladder, 1 to 20 mU/min by 1 every 30 min for 14 h, with a row a
 * minute of all columns. The two take turns; what counts is the ratio.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1, time = 10)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class LadderBenchmark {
    private static final double END = 14 * 60;

    private Case asked;
    private Body body;
    private List<Span> spans;

    /** Writes the ladder down. */
    @Setup(Level.Trial)
    public void prescribe() throws PrescriptionFault {
        Regimen ladder = new Regimen.Ladder(
                List.of(new Regimen.Leg(null, rate("1"), rate("1"), rate("20"))), Quantity.minutes(30));
        asked = Cases.lasting(END)
                .on(ladder)
                .fluids(Cases.drip("glucose 5 %", 75))
                .asked();
        body = Body.of(asked.woman(), asked.settings());
        spans = Timeline.of(asked.prescription(), END).spans();
    }

    private static Quantity rate(String number) {
        return Quantity.of(number, Unit.MILLIUNIT_PER_MINUTE);
    }

    /** The time of the whole is that of both; the counter says how they divide. */
    @Benchmark
    public void woman(Turns turns, Blackhole sink) {
        long begun = System.nanoTime();
        sink.consume(PlainLoop.end(body, spans));
        long between = System.nanoTime();
        sink.consume(Simulation.of(asked));
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
