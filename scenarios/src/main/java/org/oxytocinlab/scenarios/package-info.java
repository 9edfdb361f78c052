/** Reads YAML into what the engine is asked. */
@NullMarked
package org.oxytocinlab.scenarios;

import org.jspecify.annotations.NullMarked;
