package fr.pix.certif.center.control;

/** What a station must be able to do for a certification. */
public enum StationPoint {
  BROWSER,
  SCREEN,
  NETWORK,
  SIMULATOR,
  DOWNLOAD,
  EMBEDDED
}
