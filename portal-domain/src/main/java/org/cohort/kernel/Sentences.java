package org.cohort.kernel;

/** Says to people what was refused; implemented where the words of the portal are. */
public interface Sentences {

    /** What is wrong and what to do, in a sentence or one for each violation. */
    String say(DomainException refused);
}
