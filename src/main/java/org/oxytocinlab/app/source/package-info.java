/** Cases and studies as a user names them, read and understood, ready to run. */
@NullMarked
package org.oxytocinlab.app.source;

import org.jspecify.annotations.NullMarked;
