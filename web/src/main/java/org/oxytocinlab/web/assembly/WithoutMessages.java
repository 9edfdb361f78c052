package org.oxytocinlab.web.assembly;

import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;

/**
 * Leaves the messages of the mathematics library out of the page: three hundred sentences, and what formats them in every
 * language. Its exceptions stay; nobody sees their words.
 */
public final class WithoutMessages implements ClassHolderTransformer {
    private static final String FOLDER = "org.apache.commons.math3.exception.util.";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(FOLDER + "LocalizedFormats")) {
            ShortMethod.nothing(type, "<clinit>");
        }
        if (type.getName().equals(FOLDER + "ExceptionContext")) {
            ShortMethod.nothing(type, "buildMessage");
        }
    }
}
