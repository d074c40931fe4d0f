package fr.pix.certif.shared;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The resources that scripts of our pages, and machines, read and write: all under /api. */
@ApplicationPath("api")
public class RestApplication extends Application {}
