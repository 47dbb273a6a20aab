/** Members keep others away from themselves: what somebody they blocked says is folded for them and never told. */
@NullMarked
package org.cohort.blocks;

import org.jspecify.annotations.NullMarked;
