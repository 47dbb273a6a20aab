package org.cohort.kernel;

/**
 * Announced in the transaction that makes a thing which no stored page shows yet; where pages may already show it,
 * {@link ContentChanged} is announced instead.
 */
public record ContentAdded(ContentRef content) {}
