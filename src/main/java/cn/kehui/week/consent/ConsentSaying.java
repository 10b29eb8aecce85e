package cn.kehui.week.consent;

/** What became of what a unit says of the people on a photograph. */
public sealed interface ConsentSaying {
    /** It stands. */
    record ConsentSaid() implements ConsentSaying {}

    /** Another said something meanwhile: theirs stands, this one is not kept. */
    record SaidMeanwhile(PhotoConsent stands) implements ConsentSaying {}

    /** It is longer than anybody reads. */
    record TooLong(int most) implements ConsentSaying {}

    /** That all agreed, without who and how that can be shown. */
    record NoWords() implements ConsentSaying {}

    /** The copy that everybody would see is not made yet, so nobody has looked at it. */
    record CopyNotMade() implements ConsentSaying {}
}
