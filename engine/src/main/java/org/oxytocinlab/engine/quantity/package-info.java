/** Numbers with unit and origin; the closed list of units. */
@NullMarked
package org.oxytocinlab.engine.quantity;

import org.jspecify.annotations.NullMarked;
