package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Pulses;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How pump and giving set are written: {@code pump: {believes: 10 mU/mL}}, {@code giving set: {drops: 20 drops/mL}}. */
final class DeviceForm {
    static final String PULSE_EVERY = "pulse every";
    static final String PULSE_LASTING = "pulse lasting";
    static final List<String> PUMP_KEYS = List.of("believes", PULSE_EVERY, PULSE_LASTING);
    static final List<String> GIVING_SET_KEYS = List.of("drops", "believes");

    /** Each pulse is two stretches of the run. */
    private static final Quantity SHORTEST_INTERVAL = Quantity.of("1", Unit.MINUTE);

    private DeviceForm() {}

    /** What turns orders into flows. */
    static Device read(@Nullable Part pump, @Nullable Part givingSet) {
        Mapping keys = pump == null ? null : pump.mapping("a pump, e.g. '{believes: 10 mU/mL}'");
        Quantity strength = keys == null ? null : strength(keys.only(PUMP_KEYS));
        Pulses pulses = keys == null ? null : pulses(keys);
        Mapping drops = givingSet == null ? null : givingSet.mapping("a giving set, e.g. '{drops: 20 drops/mL}'");
        if (drops == null) {
            return new Device(strength, Device.STANDARD.dropFactor(), null, pulses);
        }
        drops.only(GIVING_SET_KEYS);
        Quantity factor = drops.positive("drops", Dimension.DROP_FACTOR);
        Quantity believed = drops.positive("believes", Dimension.DROP_FACTOR);
        return new Device(strength, factor == null ? Device.STANDARD.dropFactor() : factor, believed, pulses);
    }

    private static @Nullable Quantity strength(Mapping keys) {
        boolean isPulsed = keys.has(PULSE_EVERY) || keys.has(PULSE_LASTING);
        return isPulsed
                ? keys.positive("believes", Dimension.OXYTOCIN_CONCENTRATION)
                : keys.neededPositive("believes", Dimension.OXYTOCIN_CONCENTRATION);
    }

    private static @Nullable Pulses pulses(Mapping keys) {
        if (!keys.has(PULSE_EVERY) && !keys.has(PULSE_LASTING)) {
            return null;
        }
        Part interval = keys.need(PULSE_EVERY, "8 min");
        Part length = keys.need(PULSE_LASTING, "1 min");
        Quantity every = interval == null ? null : interval.positive(Dimension.TIME);
        Quantity lasting = length == null ? null : length.positive(Dimension.TIME);
        if (every == null || lasting == null || interval == null || length == null) {
            return null;
        }
        if (lasting.compareTo(every) >= 0) {
            length.fault("'" + lasting + "' leaves no pause between pulses every '" + every
                    + "'; expected a shorter time, e.g. '1 min'");
            return null;
        }
        if (every.compareTo(SHORTEST_INTERVAL) < 0) {
            interval.fault(
                    "pulses every '" + every + "' are too fast for a pump; expected at least " + SHORTEST_INTERVAL);
            return null;
        }
        return new Pulses(every, lasting);
    }
}
