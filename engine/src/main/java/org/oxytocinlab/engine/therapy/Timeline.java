package org.oxytocinlab.engine.therapy;

/** What is given when: the prescription carried out from start to end. */
public final class Timeline {
    private Timeline() {}

    /**
     * Carries a prescription out by the clock.
     *
     * @param minutes length of the case [min]
     * @throws PrescriptionFault when the prescription cannot be carried out as written
     */
    public static Timeline of(Prescription prescription, double minutes) throws PrescriptionFault {
        return new Timeline();
    }
}
