/** How the application feels: what an operator and a load balancer ask about a node. */
package fr.pix.certif.shared.health;
