/** Organ systems, one file each. */
@NullMarked
package org.oxytocinlab.engine.physiology;

import org.jspecify.annotations.NullMarked;
