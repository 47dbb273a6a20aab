/**
 * A small evaluator of Liquid for text of strangers: bounded in steps and output, reads no file by itself, and goes on where a
 * template is broken or a tag unknown.
 */
@NullMarked
package org.cohort.imports.liquid;

import org.jspecify.annotations.NullMarked;
