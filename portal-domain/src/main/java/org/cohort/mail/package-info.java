/** Mails as rows: written down with what causes them, sent by whoever takes them, once as far as SMTP allows. */
@NullMarked
package org.cohort.mail;

import org.jspecify.annotations.NullMarked;
