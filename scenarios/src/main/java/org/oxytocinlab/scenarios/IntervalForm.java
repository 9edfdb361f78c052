package org.oxytocinlab.scenarios;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Protocol.Interval;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How the time between increases is written where it depends on the rate: a list of {@code {below: 4 mU/min, is: 15 min}}. */
final class IntervalForm {
    static final List<String> KEYS = List.of("below", "is");
    private static final String EXAMPLE = "'[{below: 4 mU/min, is: 15 min}, {is: 30 min}]'";

    private final List<Interval> intervals = new ArrayList<>();

    private IntervalForm() {}

    /** The shortest of the intervals, or the only one; null with a fault. */
    static @Nullable Quantity shortest(Mapping keys) {
        Part part = keys.get("every");
        if (part == null || !part.isList()) {
            return keys.neededPositive("every", Dimension.TIME);
        }
        List<Interval> intervals = read(part);
        return intervals == null
                ? null
                : intervals.stream()
                        .map(Interval::time)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** The intervals of a list that was read without fault before; none where one holds for all rates. */
    static List<Interval> of(@Nullable Part part) {
        List<Interval> intervals = part == null || !part.isList() ? null : read(part);
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

    private static @Nullable List<Interval> read(Part list) {
        List<Part> entries = list.list("intervals");
        if (entries.isEmpty()) {
            list.fault("the list of intervals is empty; expected e.g. " + EXAMPLE);
            return null;
        }
        IntervalForm form = new IntervalForm();
        for (int i = 0; i < entries.size(); i++) {
            Interval interval = form.interval(entries.get(i), i == entries.size() - 1);
            if (interval == null) {
                return null;
            }
            form.intervals.add(interval);
        }
        return List.copyOf(form.intervals);
    }

    private @Nullable Interval interval(Part entry, boolean isLast) {
        Mapping keys = entry.mapping("an interval, e.g. '{below: 4 mU/min, is: 15 min}'");
        if (keys == null) {
            return null;
        }
        keys.only(KEYS);
        Quantity time = keys.neededPositive("is", Dimension.TIME);
        Part limit = keys.get("below");
        if (isLast == (limit != null)) {
            entry.fault(
                    isLast
                            ? "the last interval is open; expected no 'below' in it, e.g. '{is: 30 min}'"
                            : "'below' is missing; only the last interval is open, e.g. '{below: 4 mU/min, is: 15 min}'");
            return null;
        }
        Quantity below = limit == null ? null : OrderedRates.read(limit);
        if (time == null || (limit != null && below == null)) {
            return null;
        }
        return climbs(limit, below) ? new Interval(below, time) : null;
    }

    private boolean climbs(@Nullable Part limit, @Nullable Quantity below) {
        Quantity before =
                intervals.isEmpty() ? null : intervals.get(intervals.size() - 1).below();
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
