package dev.firststep.learn.moniker;

/** The monikers that a range stands for, or why it can't be read. */
public sealed interface RangeReading {
    /** It stands for these. */
    record Monikers(MonikerSet set) implements RangeReading {}

    /**
     * It can't be read.
     *
     * @param at the rest of the range from the flaw on; for {@link Flaw#UNDEFINED} the name
     */
    record Invalid(Flaw flaw, String at) implements RangeReading {
        /** What is wrong, in a few words without a final full stop. */
        String why() {
            return flaw.words + " '" + at + "'";
        }
    }

    /** What can be wrong with a range. */
    enum Flaw {
        NO_COMPARISON("a moniker must follow, but there is"),
        NO_MONIKER("the name of a moniker must follow the sign, but there is"),
        UNEXPECTED("nothing can be made of"),
        UNDEFINED("there is no moniker");

        private final String words;

        Flaw(String words) {
            this.words = words;
        }
    }

    /** The monikers; none of an invalid range. */
    default MonikerSet orNone() {
        return this instanceof Monikers monikers ? monikers.set() : MonikerSet.NONE;
    }
}
