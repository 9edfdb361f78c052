package org.oxytocinlab.engine.therapy;

import java.util.Optional;

/** A part of a prescription that can be at fault. Two actions may be the same in all words, so their places are told. */
public sealed interface PrescriptionPart {

    /** The part as a path in a case: "bag", "actions[2]". */
    String path();

    /** The larger part to which it belongs, if it may have no place of its own in a case. */
    default Optional<PrescriptionPart> within() {
        return Optional.empty();
    }

    /** A part of which there is one. */
    enum Only implements PrescriptionPart {
        /** The first bag. */
        BAG("bag"),
        REGIMEN("regimen");

        private final String path;

        Only(String path) {
            this.path = path;
        }

        @Override
        public String path() {
            return path;
        }
    }

    /**
     * An action.
     *
     * @param index its place in the order of time, from 0
     */
    record OfAction(int index) implements PrescriptionPart {
        @Override
        public String path() {
            return "actions[" + index + "]";
        }

        /** The bag that it hangs. */
        BagOfAction bag() {
            return new BagOfAction(this);
        }
    }

    /** The bag that an action hangs. */
    record BagOfAction(OfAction action) implements PrescriptionPart {
        @Override
        public String path() {
            return action.path() + ".bag";
        }

        @Override
        public Optional<PrescriptionPart> within() {
            return Optional.of(action);
        }
    }

    /**
     * A line of another drug.
     *
     * @param index its place in the prescription, from 0
     */
    record OfLine(int index) implements PrescriptionPart {
        @Override
        public String path() {
            return "lines[" + index + "]";
        }

        /** Its bag. */
        public BagOfLine bag() {
            return new BagOfLine(this);
        }
    }

    /** The bag of a line of another drug. */
    record BagOfLine(OfLine line) implements PrescriptionPart {
        @Override
        public String path() {
            return line.path() + ".bag";
        }

        @Override
        public Optional<PrescriptionPart> within() {
            return Optional.of(line);
        }
    }

    /**
     * The bag of a leg of the regimen.
     *
     * @param leg index of the leg, from 0
     */
    record BagOfLeg(int leg) implements PrescriptionPart {
        @Override
        public String path() {
            return "regimen.legs[" + leg + "].bag";
        }

        @Override
        public Optional<PrescriptionPart> within() {
            return Optional.of(Only.REGIMEN);
        }
    }
}
