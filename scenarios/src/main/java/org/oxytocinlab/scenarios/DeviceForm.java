package org.oxytocinlab.scenarios;

import org.jspecify.annotations.Nullable;
import org.oxytocinlab.engine.quantity.Dimension;
import org.oxytocinlab.engine.quantity.Quantity;
import org.oxytocinlab.engine.quantity.Unit;
import org.oxytocinlab.engine.therapy.Device;
import org.oxytocinlab.engine.therapy.Pulses;
import org.oxytocinlab.scenarios.yaml.Form;
import org.oxytocinlab.scenarios.yaml.Key;
import org.oxytocinlab.scenarios.yaml.Keys;
import org.oxytocinlab.scenarios.yaml.Kind;
import org.oxytocinlab.scenarios.yaml.Kinds;
import org.oxytocinlab.scenarios.yaml.Mapping;
import org.oxytocinlab.scenarios.yaml.Part;

/** How pump and giving set are written: {@code pump: {believes: 10 mU/mL}}, {@code giving set: {drops: 20 drops/mL}}. */
final class DeviceForm {
    /** Each pulse is two stretches of the run. */
    private static final Quantity SHORTEST_INTERVAL = Quantity.of("1", Unit.MINUTE);

    private DeviceForm() {}

    /** What the pump believes, or how it pulses; nothing of a steady one that knows its bag. */
    static final class Pump extends Form<Device> {
        private static final Kind<Quantity> TIME = Kinds.positive(Dimension.TIME);
        private static final Key<Device, Quantity> BELIEVES = Key.of(
                "believes",
                "Strength for which it was set",
                Kinds.positive(Dimension.OXYTOCIN_CONCENTRATION),
                Device::believedConcentration);
        private static final Key<Device, Quantity> EVERY = Key.of(
                "pulse every", "From pulse to pulse", TIME.like("8 min"), device -> pulse(device.pulses(), true));
        private static final Key<Device, Quantity> LASTING = Key.of(
                "pulse lasting", "Length of a pulse", TIME.like("1 min"), device -> pulse(device.pulses(), false));

        Pump() {
            super("a pump", "{believes: 10 mU/mL}", Keys.of(BELIEVES, EVERY, LASTING));
        }

        private static @Nullable Quantity pulse(@Nullable Pulses pulses, boolean every) {
            return pulses == null ? null : every ? pulses.every() : pulses.lasting();
        }

        /** With the usual giving set. */
        @Override
        protected Device read(Mapping keys) {
            boolean isPulsed = EVERY.isIn(keys) || LASTING.isIn(keys);
            Quantity strength = isPulsed ? BELIEVES.read(keys) : BELIEVES.readDemanded(keys);
            return new Device(strength, Device.STANDARD.dropFactor(), null, isPulsed ? pulses(keys) : null);
        }

        private static @Nullable Pulses pulses(Mapping keys) {
            Part interval = EVERY.demand(keys);
            Part length = LASTING.demand(keys);
            Quantity every = EVERY.read(keys);
            Quantity lasting = LASTING.read(keys);
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

    /** The drops of a giving set. */
    static final class GivingSet extends Form<Device> {
        private static final Kind<Quantity> FACTOR = Kinds.positive(Dimension.DROP_FACTOR);
        private static final Key<Device, Quantity> DROPS =
                Key.of("drops", "Drops in a millilitre; 20 drops/mL when left out", FACTOR, Device::dropFactor);
        private static final Key<Device, Quantity> BELIEVES =
                Key.of("believes", "With which the drop rate was worked out", FACTOR, Device::believedDropFactor);

        GivingSet() {
            super("a giving set", "{drops: 20 drops/mL}", Keys.of(DROPS, BELIEVES));
        }

        /** With a pump that is steady and knows its bag. */
        @Override
        protected Device read(Mapping keys) {
            Quantity drops = DROPS.readOr(keys, Device.STANDARD.dropFactor());
            return new Device(null, drops == null ? Device.STANDARD.dropFactor() : drops, BELIEVES.read(keys), null);
        }
    }

    /** What turns orders into flows. */
    static Device of(@Nullable Device pump, @Nullable Device givingSet) {
        Device steady = pump == null ? Device.STANDARD : pump;
        Device usual = givingSet == null ? Device.STANDARD : givingSet;
        return new Device(
                steady.believedConcentration(), usual.dropFactor(), usual.believedDropFactor(), steady.pulses());
    }

    /** Whether there is anything to say of a pump. */
    static boolean isSpecial(Device device) {
        return device.believedConcentration() != null || device.pulses() != null;
    }
}
