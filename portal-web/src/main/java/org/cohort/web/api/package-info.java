/**
 * What programs ask instead of pages: the way in with its tokens and limits, JSON of records, problems, pages of lists and
 * writing once. What can be asked for stands in the packages below, one resource for each feature.
 */
@NullMarked
package org.cohort.web.api;

import org.jspecify.annotations.NullMarked;
