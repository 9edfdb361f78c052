package org.oxytocinlab.engine.therapy;

import java.util.List;
import org.oxytocinlab.engine.quantity.Push;
import org.oxytocinlab.engine.quantity.Substance;

/** The membranes, intact until somebody ruptures them. */
final class Membranes {
    private boolean areRuptured;
    private boolean ruptureNow;

    /** Ruptures them; false when they are ruptured already. */
    boolean rupture() {
        boolean first = !areRuptured;
        areRuptured = true;
        ruptureNow = first;
        return first;
    }

    /** Adds what they set free now. */
    void addPushes(List<Push> pushes) {
        if (ruptureNow) {
            pushes.add(new Push(Substance.OF_MEMBRANES, Push.Route.UTERUS, 1));
        }
    }

    /** Forgets what they set free before. */
    void forgetPushes() {
        ruptureNow = false;
    }
}
