/** The engine as the page asks it: cases in, numbers out. Everything here is compiled for browsers. */
@NullMarked
package org.oxytocinlab.web;

import org.jspecify.annotations.NullMarked;
