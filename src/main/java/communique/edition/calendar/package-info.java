/** Dates as iCalendar (RFC 5545). The only package that knows the library for it. */
@NullMarked
package communique.edition.calendar;

import org.jspecify.annotations.NullMarked;
