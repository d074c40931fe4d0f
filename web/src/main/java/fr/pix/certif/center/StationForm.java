package fr.pix.certif.center;

import fr.pix.certif.center.control.StationRules.Measure;

/** What a person types about a station, and what the script of the page measures. */
public class StationForm {

  private static final int NOT_MEASURED = -1;

  private String room;
  private String station;
  private String word;
  private String width;
  private String height;
  private String latency;
  private String simulator;
  private String embedded;

  Measure measured(String userAgent) {
    return new Measure(
        userAgent,
        number(width),
        number(height),
        number(latency),
        Boolean.parseBoolean(simulator),
        word,
        Boolean.parseBoolean(embedded));
  }

  private static int number(String text) {
    return text != null && text.matches("\\d{1,6}") ? Integer.parseInt(text) : NOT_MEASURED;
  }

  public String getRoom() {
    return room;
  }

  public void setRoom(String room) {
    this.room = room;
  }

  public String getStation() {
    return station;
  }

  public void setStation(String station) {
    this.station = station;
  }

  public String getWord() {
    return word;
  }

  public void setWord(String word) {
    this.word = word;
  }

  public String getWidth() {
    return width;
  }

  public void setWidth(String width) {
    this.width = width;
  }

  public String getHeight() {
    return height;
  }

  public void setHeight(String height) {
    this.height = height;
  }

  public String getLatency() {
    return latency;
  }

  public void setLatency(String latency) {
    this.latency = latency;
  }

  public String getSimulator() {
    return simulator;
  }

  public void setSimulator(String simulator) {
    this.simulator = simulator;
  }

  public String getEmbedded() {
    return embedded;
  }

  public void setEmbedded(String embedded) {
    this.embedded = embedded;
  }
}
