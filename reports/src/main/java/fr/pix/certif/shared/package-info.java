/**
 * What every document of a certification has in common: how it is written in French, how a template
 * becomes a page, and how the page is made readable by a screen reader.
 *
 * <p>A document is a {@link fr.pix.certif.shared.Report}: a record of plain values that knows the
 * name of its template and says its values in French. {@link fr.pix.certif.shared.ReportRenderer}
 * turns it into a tagged PDF. Templates hold no computation, only names of values, so that nothing
 * is compiled while the application runs.
 */
package fr.pix.certif.shared;
