package org.oxytocinlab.engine.quantity;

import java.util.Set;

/** Where a quantity is shown without being asked for. */
public enum View {
    /** The rows of a run. */
    ROWS,
    /** The table that compares arms; the files hold all. */
    COMPARISON,
    /** The ratios of two arms of a trial, one below the other. */
    RATIOS,
    /** The shares of women of a trial at or below each value. */
    DISTRIBUTIONS,
    /** The courses over time of many women. */
    BANDS,
    /** The answers to a steady rate. */
    DOSES,
    /** The panels of water and sodium: a figure has them when an expectation speaks of it. */
    WATER,
    /** What only a labour has. */
    LABOUR,
    /** Levels of other drugs than oxytocin, each where a line gives it. */
    DRUGS,
    /** What is there only where a case asks for the circulation. */
    CIRCULATION,
    /** What is there only where a case asks for the fetus. */
    FETUS,
    /** What is there only where a case presses the cord. */
    CORD,
    /** What is there only where a case asks for the third stage. */
    THIRD_STAGE,
    /** What is there only where a case asks for the brain. */
    BRAIN,
    /** What is there only where a case asks for haemoglobin. */
    BLOOD,
    /** What is there only where a case asks for the sodium of the fetus. */
    FETAL_SODIUM;

    /** Of what not every body has. */
    static final Set<View> OF_SOME = Set.of(LABOUR, CIRCULATION, FETUS, CORD, THIRD_STAGE, BRAIN, BLOOD, FETAL_SODIUM);
}
