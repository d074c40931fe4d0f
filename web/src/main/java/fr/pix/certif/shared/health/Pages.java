package fr.pix.certif.shared.health;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether this node has pages to show. */
@ApplicationScoped
class Pages {

  private volatile boolean shown;

  boolean areShown() {
    return shown;
  }

  void show(boolean shown) {
    this.shown = shown;
  }
}
