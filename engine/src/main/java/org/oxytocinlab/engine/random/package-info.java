/** Random streams named by seed, woman and process. */
@NullMarked
package org.oxytocinlab.engine.random;

import org.jspecify.annotations.NullMarked;
