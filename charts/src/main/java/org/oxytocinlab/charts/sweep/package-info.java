/** On what an endpoint depends: factors and maps, benefit against harm, single inputs and their shares. */
@NullMarked
package org.oxytocinlab.charts.sweep;

import org.jspecify.annotations.NullMarked;
