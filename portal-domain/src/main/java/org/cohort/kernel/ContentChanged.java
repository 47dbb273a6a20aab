package org.cohort.kernel;

/** Announced in the transaction that changes what others see of a thing; observe it after success. */
public record ContentChanged(ContentRef content) {}
