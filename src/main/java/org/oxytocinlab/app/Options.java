package org.oxytocinlab.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ScopeType;

/**
 * What a command understands: names that stand by themselves, and options. Each is told to picocli, and its value is there
 * once the command line is read. Picocli would find annotations too, but that takes a tenth of the time of a cold {@code check}.
 *
 * <p>Lambdas here do not name picocli's methods by {@code ::}: an archive of classes would leave out the class of such a
 * method, as picocli is compiled for Java 5.
 */
final class Options {
    private final CommandSpec command;
    private final ScopeType scope;
    private final Consumer<OptionSpec> receiver;

    private Options(CommandSpec command, ScopeType scope, Consumer<OptionSpec> receiver) {
        this.command = command;
        this.scope = scope;
        this.receiver = receiver;
    }

    /** Those of one command. */
    static Options of(CommandSpec command) {
        return new Options(command, ScopeType.LOCAL, option -> command.addOption(option));
    }

    /** Those of a command and of all its subcommands. */
    static Options ofAll(CommandSpec command) {
        return new Options(command, ScopeType.INHERIT, option -> command.addOption(option));
    }

    /** Help and the version. */
    void help() {
        add(option(boolean.class, "--help", "Show this help message and exit.")
                .names("-h", "--help")
                .usageHelp(true));
        add(option(boolean.class, "--version", "Print version information and exit.")
                .names("-V", "--version")
                .versionHelp(true));
    }

    /** Options of which at most one is given. */
    <T> T either(Function<Options, T> choices) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder();
        T chosen = choices.apply(new Options(command, scope, option -> group.addArg(option)));
        command.addArgGroup(group.build());
        return chosen;
    }

    /** A name that must be there. */
    Supplier<String> name(String label, String description) {
        return given(add(one("1", String.class, label, description)));
    }

    /** The first or a later name, which must be there. */
    <T> Supplier<T> name(int index, Class<T> type, String label, String description) {
        return given(add(one("1", type, label, description).index("" + index)));
    }

    /** The first or a later name, which may be left out. */
    Supplier<Optional<String>> perhapsName(int index, String label, String description) {
        return perhaps(add(one("0..1", String.class, label, description).index("" + index)));
    }

    /**
     * Several names.
     *
     * @param arity how many: "1..*"
     */
    Supplier<List<String>> names(String arity, String label, String description) {
        return listed(add(one(arity, List.class, label, description).auxiliaryTypes(String.class)));
    }

    /** Something that is wanted or not. */
    Supplier<Boolean> flag(String name, String description) {
        OptionSpec flag = add(option(boolean.class, name, description));
        return () -> Boolean.TRUE.equals(flag.getValue());
    }

    /** A value that may be left out. */
    <T> Supplier<Optional<T>> perhaps(Class<T> type, String name, String label, String description) {
        return perhaps(add(option(type, name, description).paramLabel(label)));
    }

    /** A value with a reader of its own, that may be left out. */
    <T> Supplier<Optional<T>> perhaps(ITypeConverter<T> reader, String name, String label, String description) {
        return perhaps(
                add(option(Object.class, name, description).paramLabel(label).converters(reader)));
    }

    /**
     * A value that may be left out.
     *
     * @param usual what is read in its place
     */
    <T> Supplier<T> usually(String usual, Class<T> type, String name, String label, String description) {
        return given(add(option(type, name, description).paramLabel(label).defaultValue(usual)));
    }

    /** A value that must be there. */
    Supplier<String> required(String name, String label, String description) {
        return given(
                add(option(String.class, name, description).paramLabel(label).required(true)));
    }

    /**
     * Values of an option that may be repeated.
     *
     * @param separator what separates values that are given together; empty where they cannot be
     */
    Supplier<List<String>> several(String name, String label, String separator, String description) {
        return listed(add(option(List.class, name, description)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .splitRegex(separator)));
    }

    private static PositionalParamSpec.Builder one(String arity, Class<?> type, String label, String description) {
        return PositionalParamSpec.builder()
                .type(type)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .description(description);
    }

    private OptionSpec.Builder option(Class<?> type, String name, String description) {
        return OptionSpec.builder(name).type(type).scopeType(scope).description(description);
    }

    private PositionalParamSpec add(PositionalParamSpec.Builder builder) {
        PositionalParamSpec name = builder.build();
        command.addPositional(name);
        return name;
    }

    private OptionSpec add(OptionSpec.Builder builder) {
        OptionSpec option = builder.build();
        receiver.accept(option);
        return option;
    }

    private static <T> Supplier<T> given(ArgSpec value) {
        return () -> value.getValue();
    }

    private static <T> Supplier<Optional<T>> perhaps(ArgSpec value) {
        return () -> Optional.ofNullable(value.getValue());
    }

    private static Supplier<List<String>> listed(ArgSpec values) {
        return () -> {
            List<String> given = values.getValue();
            return given == null ? List.of() : given;
        };
    }
}
