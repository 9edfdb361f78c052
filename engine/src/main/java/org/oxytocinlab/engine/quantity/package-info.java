/** Numbers with unit and origin; the closed list of units; what a quantity is called. */
@NullMarked
package org.oxytocinlab.engine.quantity;

import org.jspecify.annotations.NullMarked;
