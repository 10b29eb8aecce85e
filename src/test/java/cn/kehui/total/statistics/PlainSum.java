package cn.kehui.total.statistics;

import cn.kehui.duty.obligation.State;

/** What is being added up at one node of a tree, by the number of the field. */
final class PlainSum {
    private final long[] quantity;
    private final long[] deducted;
    private final int[][] grades;
    private int expected;
    private int reported;
    private int nil;
    private int notApplicable;
    private int waiting;
    private int returned;

    PlainSum(int fields) {
        quantity = new long[fields];
        deducted = new long[fields];
        grades = new int[fields][Cell.Grade.values().length];
    }

    void add(int field, Cell cell) {
        grades[field][cell.grade().ordinal()]++;
        var number = cell.quantity();
        if (number != null) {
            quantity[field] = Math.addExact(quantity[field], number);
        }
    }

    /** Of this node's sum: what is below may take off less, or nothing. */
    void deduct(int field, long same) {
        deducted[field] = Math.addExact(deducted[field], same);
    }

    void add(Contribution fact) {
        expected++;
        var counted = fact.counted();
        if (counted == null) {
            waiting += fact.state() == State.FILED ? 1 : 0;
            returned += fact.state() == State.RETURNED ? 1 : 0;
            return;
        }
        reported++;
        switch (counted.nature()) {
            case ANSWERS -> {}
            case NIL -> nil++;
            case NOT_APPLICABLE -> notApplicable++;
        }
    }

    void add(PlainSum below) {
        expected += below.expected;
        reported += below.reported;
        nil += below.nil;
        notApplicable += below.notApplicable;
        waiting += below.waiting;
        returned += below.returned;
        for (int field = 0; field < quantity.length; field++) {
            quantity[field] = Math.addExact(quantity[field], below.quantity[field]);
            for (int grade = 0; grade < grades[field].length; grade++) {
                grades[field][grade] += below.grades[field][grade];
            }
        }
    }

    Total total(int field) {
        int numbers = grades[field][Cell.Grade.NUMBER.ordinal()];
        return new Total(
                numbers == 0 ? null : quantity[field] - deducted[field],
                numbers,
                grades[field][Cell.Grade.DASH.ordinal()],
                grades[field][Cell.Grade.BLANK.ordinal()],
                grades[field][Cell.Grade.WORDS.ordinal()],
                deducted[field]);
    }

    Coverage coverage() {
        return new Coverage(
                expected,
                reported,
                nil,
                notApplicable,
                waiting,
                returned,
                expected - reported - waiting - returned);
    }
}
