package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.Interval;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;
import org.oxytocinlab.scenarios.yaml.Shape;
import org.oxytocinlab.scenarios.yaml.Written;

/** How the time between increases is written: {@code 30 min}, or by the rate, a list of {@code {below: 4 mU/min, is: 15 min}}. */
final class IntervalForm implements Kind<IntervalForm.Every> {
    private static final String EXAMPLE = "'[{below: 4 mU/min, is: 15 min}, {is: 30 min}]'";
    private static final Kind<Quantity> TIME = Kinds.positive(Dimension.TIME);

    /** One time for all rates. */
    static final Key<Quantity, Quantity> ONE = Key.needed("every", "Time between steps", TIME, time -> time);

    /**
     * The time between increases.
     *
     * @param time the only one, or the shortest
     * @param intervals none where one holds for all rates
     */
    record Every(Quantity time, List<Interval> intervals) {}

    /** One of several: {@code {below: 4 mU/min, is: 15 min}}. */
    private static final class Entry extends Form<Interval> {
        private static final Key<Interval, Quantity> BELOW = Key.of(
                "below", "The time is for rates below this; the last one is open", OrderedRates.RATE, Interval::below);
        private static final Key<Interval, Quantity> IS =
                Key.needed("is", "Time between increases", TIME, Interval::time);

        Entry() {
            super("an interval", "{below: 4 mU/min, is: 15 min}", Keys.of(BELOW, IS));
        }

        @Override
        protected @Nullable Interval read(Mapping keys) {
            Quantity time = IS.read(keys);
            Quantity below = BELOW.read(keys);
            return time == null || (below == null && BELOW.isIn(keys)) ? null : new Interval(below, time);
        }
    }

    private static final Entry ENTRY = new Entry();

    /** The shortest of the intervals, or the only one; null with a fault. */
    static @Nullable Quantity shortest(Mapping keys) {
        Part part = ONE.part(keys);
        Every every = part == null ? null : new IntervalForm().read(part);
        return every == null ? null : every.time();
    }

    /** The intervals of a list that was read without fault before; none where one holds for all rates. */
    static List<Interval> of(@Nullable Part part) {
        List<Interval> intervals = part == null || !part.isList() ? null : intervals(part);
        return intervals == null ? List.of() : intervals;
    }

    /** Reports intervals that are not written in the unit of the start. */
    static boolean fits(@Nullable Part part, List<Interval> intervals, Unit unit) {
        Quantity below = intervals.isEmpty() ? null : intervals.get(0).below();
        if (part == null || below == null || below.unit() == unit) {
            return true;
        }
        part.fault(
                "'" + below + "' is not in the unit of the start; write all rates of a protocol in " + unit.symbol());
        return false;
    }

    @Override
    public @Nullable Every read(Part part) {
        if (!part.isList()) {
            Quantity time = TIME.read(part);
            return time == null ? null : new Every(time, List.of());
        }
        List<Interval> intervals = intervals(part);
        return intervals == null
                ? null
                : intervals.stream()
                        .map(Interval::time)
                        .min(Comparator.naturalOrder())
                        .map(shortest -> new Every(shortest, intervals))
                        .orElse(null);
    }

    @Override
    public Written write(Every every) {
        return every.intervals.isEmpty()
                ? Written.word(every.time)
                : new Written.Items(every.intervals.stream().map(ENTRY::write).toList(), false);
    }

    @Override
    public Shape shape() {
        return Shape.Either.of(
                TIME.shape().described(ONE.sentence()),
                new Shape.Items(ENTRY.shape()).described("Times by range of the rate"));
    }

    @Override
    public String example() {
        return TIME.example();
    }

    @Override
    public List<Kind<?>> parts() {
        return List.of(ENTRY);
    }

    private static @Nullable List<Interval> intervals(Part list) {
        List<Part> entries = list.list("intervals");
        if (entries.isEmpty()) {
            list.fault("the list of intervals is empty; expected e.g. " + EXAMPLE);
            return null;
        }
        List<Interval> intervals = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Interval interval = interval(entries.get(i), i == entries.size() - 1, intervals);
            if (interval == null) {
                return null;
            }
            intervals.add(interval);
        }
        return List.copyOf(intervals);
    }

    private static @Nullable Interval interval(Part entry, boolean isLast, List<Interval> before) {
        Mapping keys = ENTRY.mapping(entry);
        if (keys == null) {
            return null;
        }
        Quantity time = Entry.IS.read(keys);
        Part limit = Entry.BELOW.part(keys);
        if (isLast == (limit != null)) {
            entry.fault(
                    isLast
                            ? "the last interval is open; expected no 'below' in it, e.g. '{is: 30 min}'"
                            : "'below' is missing; only the last interval is open, e.g. '{below: 4 mU/min, is: 15 min}'");
            return null;
        }
        Quantity below = Entry.BELOW.read(keys);
        if (time == null || (limit != null && below == null)) {
            return null;
        }
        return climbs(limit, below, before) ? new Interval(below, time) : null;
    }

    private static boolean climbs(@Nullable Part limit, @Nullable Quantity below, List<Interval> above) {
        Quantity before = above.isEmpty() ? null : above.get(above.size() - 1).below();
        if (limit == null || below == null || before == null) {
            return true;
        }
        if (below.unit() != before.unit()) {
            limit.fault("'" + below + "' is not in the unit of '" + before + "' above it");
            return false;
        }
        if (below.compareTo(before) <= 0) {
            limit.fault("'" + below + "' is not above '" + before
                    + "' of the interval before; write them from low to high");
            return false;
        }
        return true;
    }
}
