/** The commands. */
@NullMarked
package org.oxytocinlab.app;

import org.jspecify.annotations.NullMarked;
