/** The front door: a case in, a trajectory out. */
@NullMarked
package org.oxytocinlab.engine;

import org.jspecify.annotations.NullMarked;
