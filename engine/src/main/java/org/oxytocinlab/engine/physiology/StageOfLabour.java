package org.oxytocinlab.engine.physiology;

/** How far a labour has come, as far as her own secretion of oxytocin knows it. */
public enum StageOfLabour {
    /** The uterus is not half awake. */
    BEFORE,
    /** Up to full dilatation. */
    FIRST,
    /** From full dilatation to birth. */
    SECOND
}
