/** Published numbers, and what the model answers to each. */
@NullMarked
package org.oxytocinlab.literature;

import org.jspecify.annotations.NullMarked;
