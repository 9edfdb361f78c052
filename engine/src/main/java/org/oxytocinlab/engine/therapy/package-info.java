/** What is given: bags, pumps, drips, boluses, fluids, regimens. */
@NullMarked
package org.oxytocinlab.engine.therapy;

import org.jspecify.annotations.NullMarked;
