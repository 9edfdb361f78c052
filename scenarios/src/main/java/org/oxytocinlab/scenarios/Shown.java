package org.oxytocinlab.scenarios;

/** What a woman shows only in a case that asks for it. */
enum Shown {
    /** A cervix that opens. */
    LABOUR,
    /** Blood pressure and pulse. */
    CIRCULATION,
    /** A tracing of the fetal heart. */
    FETUS,
    /** Decelerations by a pressed cord. */
    CORD,
    /** Tone after birth, and blood loss. */
    THIRD_STAGE
}
