package org.oxytocinlab.web.assembly;

import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.ValueType;
import org.teavm.model.Variable;
import org.teavm.model.instructions.ExitInstruction;
import org.teavm.model.instructions.NullConstantInstruction;

/**
 * Leaves the messages of the mathematics library out of the page: three hundred sentences, and what formats them in every
 * language. Its exceptions stay; nobody sees their words.
 */
public final class WithoutMessages implements ClassHolderTransformer {
    private static final String FOLDER = "org.apache.commons.math3.exception.util.";

    @Override
    public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
        if (type.getName().equals(FOLDER + "LocalizedFormats")) {
            leaveOut(type, "<clinit>");
        }
        if (type.getName().equals(FOLDER + "ExceptionContext")) {
            leaveOut(type, "buildMessage");
        }
    }

    /** A method does nothing, and returns null if it returns anything; one that is not there is a fault. */
    private static void leaveOut(ClassHolder type, String name) {
        MethodHolder method = type.getMethods().stream()
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
        Program program = new Program();
        for (int i = 0; i <= method.parameterCount(); i++) {
            program.createVariable();
        }
        BasicBlock block = program.createBasicBlock();
        ExitInstruction exit = new ExitInstruction();
        if (method.getResultType() != ValueType.VOID) {
            Variable nothing = program.createVariable();
            NullConstantInstruction constant = new NullConstantInstruction();
            constant.setReceiver(nothing);
            block.add(constant);
            exit.setValueToReturn(nothing);
        }
        block.add(exit);
        method.setProgram(program);
    }
}
