package org.oxytocinlab.engine.therapy;

import java.util.ArrayList;
import java.util.List;
import org.oxytocinlab.engine.quantity.Quantity;

/** The fluids that run or are drunk beside the drug. */
final class RunningFluids {

    private record Stream(
            Fluid fluid,
            Action.Route route,
            double flow,
            double from,
            double until,
            boolean standing,
            boolean makesUp) {
        /** What flows beside a carrier of the drug, which the main line takes into account [L/min]. */
        double beside(double carrier) {
            return makesUp ? Math.max(0, flow - carrier) : flow;
        }

        /** Sodium and potassium that flow beside a carrier of the drug [mmol/min]. */
        double electrolytesBeside(double carrier) {
            return beside(carrier) * fluid.electrolytes().internal();
        }

        boolean runsAt(double time) {
            return from <= time && time < until;
        }

        Stream cutAt(double time) {
            return new Stream(fluid, route, flow, from, Math.min(until, time), standing, makesUp);
        }
    }

    private final List<Stream> streams = new ArrayList<>();

    RunningFluids(List<FluidOrder> orders) {
        for (FluidOrder order : orders) {
            Quantity until = order.until();
            double end = until == null ? Double.POSITIVE_INFINITY : until.internal();
            streams.add(new Stream(
                    order.fluid(),
                    order.route(),
                    order.rate().internal(),
                    order.from().internal(),
                    end,
                    true,
                    order.makesUp()));
        }
    }

    void set(Action.SetFluid change) {
        double now = change.at().internal();
        streams.replaceAll(stream -> isReplaced(stream, change) ? stream.cutAt(now) : stream);
        if (!change.rate().isZero()) {
            double flow = change.rate().internal();
            streams.add(new Stream(change.fluid(), change.route(), flow, now, Double.POSITIVE_INFINITY, true, false));
        }
    }

    void give(Action.FluidBolus bolus) {
        double from = bolus.at().internal();
        double minutes = bolus.over().internal();
        double flow = bolus.volume().internal() / minutes;
        streams.add(new Stream(bolus.fluid(), bolus.route(), flow, from, from + minutes, false, false));
    }

    /** Water of all streams beside a carrier of the drug [L/min]. */
    double water(double time, double carrier) {
        double sum = 0;
        for (Stream stream : streams) {
            sum += stream.runsAt(time) ? stream.beside(carrier) : 0;
        }
        return sum;
    }

    /** Sodium and potassium of all streams beside a carrier of the drug [mmol/min]. */
    double electrolytes(double time, double carrier) {
        double sum = 0;
        for (Stream stream : streams) {
            sum += stream.runsAt(time) ? stream.electrolytesBeside(carrier) : 0;
        }
        return sum;
    }

    /** The next start or end of a stream after a time [min]; infinite when there is none. */
    double nextChangeAfter(double time) {
        double next = Double.POSITIVE_INFINITY;
        for (Stream stream : streams) {
            next = stream.from() > time ? Math.min(next, stream.from()) : next;
            next = stream.until() > time ? Math.min(next, stream.until()) : next;
        }
        return next;
    }

    private static boolean isReplaced(Stream stream, Action.SetFluid change) {
        return stream.standing()
                && stream.fluid().equals(change.fluid())
                && stream.route() == change.route()
                && stream.runsAt(change.at().internal());
    }
}
