/** YAML with places: what stands where in a file, what of it is at fault, and how it is written. */
@NullMarked
package org.oxytocinlab.scenarios.yaml;

import org.jspecify.annotations.NullMarked;
