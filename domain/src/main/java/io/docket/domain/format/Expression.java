package io.docket.domain.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * A part of a formula. Its type is checked once, when the formula is defined, so that evaluating it cannot fail: it answers
 * nothing where something that it needs is absent.
 */
sealed interface Expression {
    MathContext PRECISION = MathContext.DECIMAL128;

    /** InvalidValue with its position where the parts do not fit together. */
    ValueType type(FormulaScope scope);

    Optional<FormulaValue> value(FormulaInputs inputs);

    /** In the grammar, with every part of an operation in brackets. */
    String printed();

    List<Expression> parts();

    /** Goes through this and all of its parts. */
    default void walk(Consumer<Expression> visitor) {
        visitor.accept(this);
        parts().forEach(part -> part.walk(visitor));
    }

    private static String grouped(Expression part) {
        boolean operation = part instanceof Arithmetic || part instanceof Comparison || part instanceof Negation;
        return operation ? "(" + part.printed() + ")" : part.printed();
    }

    private static String call(String name, String... arguments) {
        return name + "(" + String.join(", ", arguments) + ")";
    }

    record Number(BigDecimal number) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            return ValueType.NUMBER;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return FormulaValue.number(number);
        }

        @Override
        public String printed() {
            return number.toPlainString();
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    record Text(String text) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            return ValueType.TEXT;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return Optional.of(FormulaValue.text(text));
        }

        @Override
        public String printed() {
            return '"' + text.replace("\"", "\"\"") + '"';
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    record Truth(boolean truth) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            return ValueType.TRUTH;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return Optional.of(FormulaValue.truth(truth));
        }

        @Override
        public String printed() {
            return Boolean.toString(truth);
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    record Field(String name, int at) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            return scope.field(name, at);
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return inputs.field(name);
        }

        @Override
        public String printed() {
            return name;
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    record Negation(Expression number, int at) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            scope.require(ValueType.NUMBER, number, at);
            return ValueType.NUMBER;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return number.value(inputs)
                    .flatMap(value -> FormulaValue.number(value.asNumber().negate()));
        }

        @Override
        public String printed() {
            return "-" + grouped(number);
        }

        @Override
        public List<Expression> parts() {
            return List.of(number);
        }
    }

    record Arithmetic(Operation operation, Expression left, Expression right, int at) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            scope.require(ValueType.NUMBER, left, at);
            scope.require(ValueType.NUMBER, right, at);
            return ValueType.NUMBER;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return left.value(inputs)
                    .flatMap(first ->
                            right.value(inputs).flatMap(second -> operation.apply(first.asNumber(), second.asNumber())))
                    .flatMap(FormulaValue::number);
        }

        @Override
        public String printed() {
            return grouped(left) + " " + operation.sign + " " + grouped(right);
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    record Comparison(Relation relation, Expression left, Expression right, int at) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            ValueType compared = left.type(scope);
            scope.require(compared, right, at);
            boolean ordered = compared == ValueType.NUMBER || compared == ValueType.DATE;
            if (!ordered && relation.ordering) {
                throw FormulaError.at(at, "only numbers and dates have an order");
            }
            return ValueType.TRUTH;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return left.value(inputs)
                    .flatMap(first -> right.value(inputs)
                            .map(second -> FormulaValue.truth(relation.holds(first.compare(second)))));
        }

        @Override
        public String printed() {
            return grouped(left) + " " + relation.sign + " " + grouped(right);
        }

        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    record Choice(Expression condition, Expression then, Expression otherwise, int at) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            scope.require(ValueType.TRUTH, condition, at);
            ValueType chosen = then.type(scope);
            scope.require(chosen, otherwise, at);
            return chosen;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return condition.value(inputs).flatMap(value -> (value.asTruth() ? then : otherwise).value(inputs));
        }

        @Override
        public String printed() {
            return call("if", condition.printed(), then.printed(), otherwise.printed());
        }

        @Override
        public List<Expression> parts() {
            return List.of(condition, then, otherwise);
        }
    }

    record Sum(String table, String column, int at) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            if (scope.column(table, column, at) != ValueType.NUMBER) {
                throw FormulaError.at(at, "only columns of numbers have a sum");
            }
            return ValueType.NUMBER;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return inputs.column(table, column)
                    .flatMap(numbers -> numbers.stream()
                            .map(FormulaValue::asNumber)
                            .reduce((sum, number) -> sum.add(number, PRECISION)))
                    .flatMap(FormulaValue::number);
        }

        @Override
        public String printed() {
            return call("sum", table + "." + column);
        }

        @Override
        public List<Expression> parts() {
            return List.of();
        }
    }

    record Days(Expression from, Expression to, int at) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            scope.require(ValueType.DATE, from, at);
            scope.require(ValueType.DATE, to, at);
            return ValueType.NUMBER;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return from.value(inputs)
                    .flatMap(first ->
                            to.value(inputs).map(second -> ChronoUnit.DAYS.between(first.asDate(), second.asDate())))
                    .flatMap(days -> FormulaValue.number(BigDecimal.valueOf(days)));
        }

        @Override
        public String printed() {
            return call("days", from.printed(), to.printed());
        }

        @Override
        public List<Expression> parts() {
            return List.of(from, to);
        }
    }

    record Rounding(Expression number, int places, int at) implements Expression {
        @Override
        public ValueType type(FormulaScope scope) {
            scope.require(ValueType.NUMBER, number, at);
            return ValueType.NUMBER;
        }

        @Override
        public Optional<FormulaValue> value(FormulaInputs inputs) {
            return number.value(inputs)
                    .flatMap(value -> FormulaValue.number(value.asNumber().setScale(places, RoundingMode.HALF_UP)));
        }

        @Override
        public String printed() {
            return call("round", number.printed(), Integer.toString(places));
        }

        @Override
        public List<Expression> parts() {
            return List.of(number);
        }
    }

    enum Operation {
        PLUS("+"),
        MINUS("-"),
        TIMES("*"),
        DIVIDED("/");

        final String sign;

        Operation(String sign) {
            this.sign = sign;
        }

        static Operation of(String sign) {
            return Arrays.stream(values())
                    .filter(operation -> operation.sign.equals(sign))
                    .findFirst()
                    .orElseThrow();
        }

        /** Nothing comes of a division by zero. */
        Optional<BigDecimal> apply(BigDecimal left, BigDecimal right) {
            return switch (this) {
                case PLUS -> Optional.of(left.add(right, PRECISION));
                case MINUS -> Optional.of(left.subtract(right, PRECISION));
                case TIMES -> Optional.of(left.multiply(right, PRECISION));
                case DIVIDED -> right.signum() == 0 ? Optional.empty() : Optional.of(left.divide(right, PRECISION));
            };
        }
    }

    enum Relation {
        EQUAL("=", false, order -> order == 0),
        OTHER("<>", false, order -> order != 0),
        AT_MOST("<=", true, order -> order <= 0),
        AT_LEAST(">=", true, order -> order >= 0),
        LESS("<", true, order -> order < 0),
        MORE(">", true, order -> order > 0);

        final String sign;
        final boolean ordering;
        private final IntPredicate holds;

        Relation(String sign, boolean ordering, IntPredicate holds) {
            this.sign = sign;
            this.ordering = ordering;
            this.holds = holds;
        }

        boolean holds(int order) {
            return holds.test(order);
        }
    }
}
