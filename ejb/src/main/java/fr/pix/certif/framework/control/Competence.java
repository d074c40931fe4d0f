package fr.pix.certif.framework.control;

/**
 * One of the sixteen competences (compétence) in which a candidate is tested and certified.
 *
 * @param index its place in the framework, 0 to 15: marks and profiles are stored in this order
 * @param code its number as people say it, such as 1.1
 * @param name its French name
 * @param areaCode the number of its area (domaine), 1 to 5
 * @param areaName the French name of its area
 */
public record Competence(int index, String code, String name, String areaCode, String areaName) {}
