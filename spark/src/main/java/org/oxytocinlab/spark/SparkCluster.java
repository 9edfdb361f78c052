package org.oxytocinlab.spark;

import java.io.Serializable;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkDriverExecutionException;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.app.shard.Cluster;
import org.oxytocinlab.app.shard.Shard;
import org.oxytocinlab.app.shard.ShardOrder;
import org.oxytocinlab.engine.RunFault;
import org.oxytocinlab.engine.solver.StiffnessFault;
import scala.Function1;
import scala.Function2;
import scala.collection.Iterator;
import scala.reflect.ClassTag$;
import scala.runtime.BoxedUnit;

/**
 * The machines of a Spark cluster. A shard is a task: its order travels there, its bytes come back, and whoever loses a
 * task is given it again. Spark is asked when there is work, and not before.
 */
final class SparkCluster implements Cluster, AutoCloseable {
    private @Nullable JavaSparkContext spark;

    /** What a task does; only its own number is of the task. */
    private interface Task extends Function1<Iterator<Integer>, byte[]>, Serializable {}

    private JavaSparkContext spark() {
        JavaSparkContext begun = spark;
        if (begun == null) {
            // The driver takes one shard at a time to its disk, so that no sum of them can be too large for it.
            begun = new JavaSparkContext(new SparkConf()
                    .setIfMissing("spark.app.name", "oxytocin trial")
                    .setIfMissing("spark.driver.maxResultSize", "0"));
            spark = begun;
        }
        return begun;
    }

    @Override
    public void carryOut(List<ShardOrder> orders, BiConsumer<Shard, byte[]> receiver) {
        if (orders.isEmpty()) {
            return;
        }
        List<Integer> numbers = IntStream.range(0, orders.size()).boxed().toList();
        JavaRDD<Integer> tasks = spark().parallelize(numbers, numbers.size());
        Task work = number -> carriedOut(orders.get(number.next()));
        Function2<Object, byte[], BoxedUnit> results = (number, result) -> {
            ShardOrder order = orders.get((Integer) number);
            receiver.accept(order.shard(), result.length > 0 ? result : order.carriedOut());
            return BoxedUnit.UNIT;
        };
        try {
            spark().sc().runJob(tasks.rdd(), work, results, ClassTag$.MODULE$.apply(byte[].class));
        } catch (Exception e) {
            throw fault(e);
        }
    }

    /**
     * The shard, or nothing if a woman cannot be followed: that would be so on every machine, and nobody should try again
     * but the driver, who knows the file that is to blame.
     */
    private static byte[] carriedOut(ShardOrder order) {
        try {
            return order.carriedOut();
        } catch (RunFault | StiffnessFault e) {
            return new byte[0];
        }
    }

    /** What the receiver of the shards has thrown, or what Spark itself says. */
    private static RuntimeException fault(Exception fault) {
        Throwable cause = fault instanceof SparkDriverExecutionException ? fault.getCause() : fault;
        return cause instanceof RuntimeException own ? own : new IllegalStateException(cause);
    }

    /** Gives the machines back. */
    @Override
    public void close() {
        if (spark != null) {
            spark.close();
        }
    }
}
