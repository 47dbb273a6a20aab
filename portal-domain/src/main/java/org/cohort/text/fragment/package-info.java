/**
 * What is done to a parsed fragment before it is sanitised: ids, names, directions, cards for videos, links to people. A
 * pass changes the fragment in place; passes after each other give the same as once.
 */
@NullMarked
package org.cohort.text.fragment;

import org.jspecify.annotations.NullMarked;
