/** The probes that an operator and a load balancer read under {@code /health}. */
package fr.pix.certif.shared.health;
