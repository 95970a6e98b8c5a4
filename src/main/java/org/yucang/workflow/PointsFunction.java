package org.yucang.workflow;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunction;
import org.camunda.bpm.dmn.feel.impl.scala.function.FeelCustomFunctionProvider;

/** The function points(x, x1, y1, x2, y2) of the score tables: the points on the line between two corners, half-up to 0.01. */
final class PointsFunction implements FeelCustomFunctionProvider {

    static final String NAME = "points";

    private final CustomFunction function = CustomFunction.create()
            .setParams("x", "x1", "y1", "x2", "y2")
            .setFunction(PointsFunction::call)
            .build();

    @Override
    public Optional<CustomFunction> resolveFunction(String name) {
        return NAME.equals(name) ? Optional.of(function) : Optional.empty();
    }

    @Override
    public Collection<String> getFunctionNames() {
        return List.of(NAME);
    }

    /** FEEL hands over whole numbers as Long and others as Double; their text is exact where their value is not. */
    private static Object call(List<Object> arguments) {
        var numbers = arguments.stream()
                .map(argument -> new BigDecimal(argument.toString()))
                .toList();
        return between(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3), numbers.get(4));
    }

    static BigDecimal between(BigDecimal x, BigDecimal x1, BigDecimal y1, BigDecimal x2, BigDecimal y2) {
        var width = x2.subtract(x1);
        var rise = x.subtract(x1).multiply(y2.subtract(y1));
        return y1.multiply(width).add(rise).divide(width, 2, RoundingMode.HALF_UP);
    }
}
