/** The nurse who looks and the protocol that decides. */
@NullMarked
package org.oxytocinlab.engine.titration;

import org.jspecify.annotations.NullMarked;
