package org.oxytocinlab.engine.clinic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that were read at a look, each in the unit of its sign and in the order of the signs. There is one for each look
 * of each woman of a trial, hence plain numbers beside a list of signs that all looks share.
 */
public final class Signs {
    /** Of who only counts. */
    public static final Signs NONE = new Signs(List.of());

    private final List<Sign> read;
    private final double[] values;

    /**
     * None of them known yet.
     *
     * @param read in the order of the signs
     */
    private Signs(List<Sign> read) {
        this.read = read;
        this.values = new double[read.size()];
    }

    /** Where the number of a sign comes from. */
    @FunctionalInterface
    public interface Source {

        /** The number, in the unit of the sign; not a number where nobody can see it. */
        double read(Sign sign);
    }

    /**
     * Reads some signs one after the other.
     *
     * @param signs in the order of the signs; never changed afterwards
     */
    public static Signs read(List<Sign> signs, Source source) {
        Signs seen = new Signs(signs);
        for (int i = 0; i < seen.values.length; i++) {
            seen.values[i] = source.read(signs.get(i));
        }
        return seen;
    }

    /** The same with one more sign, or another value of it. */
    public Signs with(Sign sign, double value) {
        List<Sign> more = Arrays.stream(Sign.values())
                .filter(each -> each == sign || read.contains(each))
                .toList();
        return read(more, each -> each == sign ? value : value(each));
    }

    /** What was read of a sign; not a number where it was not read or could not be seen. */
    public double value(Sign sign) {
        for (int i = 0; i < values.length; i++) {
            if (read.get(i) == sign) {
                return values[i];
            }
        }
        return Double.NaN;
    }

    /** The signs that were read, whether they could be seen or not. */
    public List<Sign> read() {
        return read;
    }

    /** Tells all of them in their order. */
    public void forEach(ObjDoubleConsumer<Sign> reader) {
        for (int i = 0; i < values.length; i++) {
            reader.accept(read.get(i), values[i]);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Signs signs && read.equals(signs.read) && Arrays.equals(values, signs.values);
    }

    @Override
    public int hashCode() {
        return 31 * read.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        List<String> words = new ArrayList<>();
        forEach((sign, value) -> words.add(sign + "=" + value));
        return words.toString();
    }
}
