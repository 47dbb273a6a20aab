package org.cohort.people;

/** Announced when sessions of a member have ended on this node, some or all: what they hold open asks anew whether it may. */
public record SessionsEnded(long memberId) {}
