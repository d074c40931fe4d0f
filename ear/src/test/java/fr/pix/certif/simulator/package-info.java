/** The simulators of the bank of questions, used by somebody who has no mouse. */
package fr.pix.certif.simulator;
