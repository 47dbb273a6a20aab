package org.cohort.involvement;

import java.util.List;

/**
 * What is new to a member, in two lists without an entry in common.
 *
 * @param forMe what concerns them, latest activity first
 * @param others what else they have not opened, newest first
 */
public record News(List<Unread> forMe, List<Unread> others) {}
