package org.oxytocinlab.scenarios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.therapy.Device;

/** How pump and giving set are written: {@code pump: {believes: 10 mU/mL}}, {@code giving set: {drops: 20 drops/mL}}. */
final class DeviceForm {
    static final List<String> PUMP_KEYS = List.of("believes");
    static final List<String> GIVING_SET_KEYS = List.of("drops", "believes");

    private DeviceForm() {}

    /** What turns orders into flows. */
    static Device read(@Nullable Part pump, @Nullable Part givingSet) {
        Quantity strength = strength(pump);
        Mapping drops = givingSet == null ? null : givingSet.mapping("a giving set, e.g. '{drops: 20 drops/mL}'");
        if (drops == null) {
            return new Device(strength, Device.STANDARD.dropFactor(), null);
        }
        drops.only(GIVING_SET_KEYS);
        Quantity factor = drops.positive("drops", Dimension.DROP_FACTOR);
        Quantity believed = drops.positive("believes", Dimension.DROP_FACTOR);
        return new Device(strength, factor == null ? Device.STANDARD.dropFactor() : factor, believed);
    }

    private static @Nullable Quantity strength(@Nullable Part pump) {
        Mapping keys = pump == null ? null : pump.mapping("a pump, e.g. '{believes: 10 mU/mL}'");
        return keys == null ? null : keys.only(PUMP_KEYS).neededPositive("believes", Dimension.OXYTOCIN_CONCENTRATION);
    }
}
