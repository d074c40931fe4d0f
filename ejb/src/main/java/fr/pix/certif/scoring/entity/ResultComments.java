package fr.pix.certif.scoring.entity;

/** What a result tells people when the computer decided alone. */
public final class ResultComments {

  public static final String CANCELLED_FOR_CANDIDATE =
      "Un ou plusieurs problèmes techniques, signalés à votre surveillant pendant la session de"
          + " certification, ont affecté trop de questions pour que votre niveau soit établi. Votre"
          + " certification est annulée\u202f; votre établissement peut vous proposer une nouvelle"
          + " session.";

  public static final String CANCELLED_FOR_ORGANIZATION =
      "Un ou plusieurs problèmes techniques, signalés par le surveillant de la session, ont affecté"
          + " trop de questions de cette certification, qui est annulée. Une nouvelle session peut"
          + " être proposée au candidat.";

  private ResultComments() {}
}
