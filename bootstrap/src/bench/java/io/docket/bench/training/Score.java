package io.docket.bench.training;

import java.util.List;

/** How many answers were wanted, given, and right: strictly, or but for case and marks. */
record Score(int wanted, int answered, int strict, int loose) {
    static Score of(List<Answer> answers) {
        int wanted = 0;
        int answered = 0;
        int strict = 0;
        int loose = 0;
        for (Answer answer : answers) {
            wanted += answer.wanted() ? 1 : 0;
            answered += answer.given().isPresent() ? 1 : 0;
            strict += answer.strict() ? 1 : 0;
            loose += answer.loose() ? 1 : 0;
        }
        return new Score(wanted, answered, strict, loose);
    }

    double strictF1() {
        return f1(strict);
    }

    double looseF1() {
        return f1(loose);
    }

    private double f1(int right) {
        return answered + wanted == 0 ? 0 : 200.0 * right / (answered + wanted);
    }
}
