/** What clinicians call what they see. */
@NullMarked
package org.oxytocinlab.engine.clinic;

import org.jspecify.annotations.NullMarked;
