/** The floor plan of the woman: which room feeds which, and the layout of the state. */
@NullMarked
package org.oxytocinlab.engine.body;

import org.jspecify.annotations.NullMarked;
