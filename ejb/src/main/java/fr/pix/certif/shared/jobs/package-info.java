/**
 * What runs by itself: schedules, runs held by a lease, and the failures met. A run that is cut at
 * any point is taken up again by whoever comes next; what it had done is in the data.
 */
package fr.pix.certif.shared.jobs;
