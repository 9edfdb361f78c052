/** Puts the page together, while the project is built; nothing here is compiled for browsers. */
@NullMarked
package org.oxytocinlab.web.assembly;

import org.jspecify.annotations.NullMarked;
