package org.oxytocinlab.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * As much of a Spark as starts a driver and executors: links to the jars of the test class path. The jar of the application
 * is not among them and is sent, as on a cluster.
 */
final class SparkHome {
    private static final Pattern NOT_OURS = Pattern.compile("(?!.*oxytocin).*\\.jar");

    private final Path home;

    private SparkHome(Path home) {
        this.home = home;
    }

    /** Makes one in a folder. */
    static SparkHome in(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("spark/jars"));
        List<String> path = Arrays.asList(
                System.getProperty("java.class.path").split(Pattern.quote(System.getProperty("path.separator"))));
        for (String entry : path) {
            Path jar = Path.of(entry);
            if (NOT_OURS.matcher(jar.getFileName().toString()).matches()) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
            }
        }
        return new SparkHome(folder.resolve("spark"));
    }

    /** Starts what {@code spark-submit} starts; what it prints goes to a file. */
    Process submit(String master, Path folder, Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
        command.addAll(List.of("-cp", home.resolve("jars") + "/*", "org.apache.spark.deploy.SparkSubmit"));
        command.addAll(List.of("--master", master, "--conf", "spark.ui.enabled=false"));
        command.addAll(List.of("--class", OxytocinSpark.class.getName(), jar().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    /** The finished jar for Spark, which is also a jar without Spark. */
    static Path jar() {
        return Path.of(System.getProperty("oxytocin.spark.jar"))
                .toAbsolutePath()
                .normalize();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
