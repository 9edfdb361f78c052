/** A trial in pieces: the women of a piece in a file, and all pieces back to one. */
@NullMarked
package org.oxytocinlab.app.shard;

import org.jspecify.annotations.NullMarked;
