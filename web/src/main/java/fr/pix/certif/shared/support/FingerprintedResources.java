package fr.pix.certif.shared.support;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.application.ViewResource;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * Adds a fingerprint of its content to the address of each style sheet, script and picture:
 * browsers keep it a year, and fetch it anew on the day it changes.
 */
public class FingerprintedResources extends ResourceHandlerWrapper {

  private static final String PRIMEFACES = "primefaces";

  /** More than all of ours; an address may name one in many ways, and anybody may write one. */
  private static final int MOST = 500;

  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();
  private final Map<String, Resource> ours = new ConcurrentHashMap<>();
  private final Map<String, ViewResource> pages = new ConcurrentHashMap<>();

  public FingerprintedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name) {
    Resource known = ours.get(name);
    return known == null ? found(name) : known;
  }

  /** A page names twenty of them; they are the same for as long as the application runs. */
  private Resource found(String name) {
    Resource resource = fingerprinted(super.createResource(name));
    if (resource != null && ours.size() < MOST) {
      ours.put(name, resource);
    }
    return resource;
  }

  @Override
  public Resource createResource(String name, String library) {
    return library == null
        ? createResource(name)
        : fingerprinted(super.createResource(name, library));
  }

  /** Where a page or one of its parts lies; each opening of a page looks for all of them. */
  @Override
  public ViewResource createViewResource(FacesContext context, String name) {
    ViewResource known = pages.get(name);
    return known == null ? foundPage(context, name) : known;
  }

  private ViewResource foundPage(FacesContext context, String name) {
    ViewResource page = super.createViewResource(context, name);
    if (page != null && pages.size() < MOST) {
      pages.put(name, page);
    }
    return page;
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return fingerprinted(super.createResource(name, library, contentType));
  }

  private Resource fingerprinted(Resource resource) {
    // PrimeFaces already puts its version into its addresses.
    return resource == null || PRIMEFACES.equals(resource.getLibraryName())
        ? resource
        : new Fingerprinted(resource);
  }

  private String fingerprint(Resource resource) {
    return fingerprints.computeIfAbsent(
        resource.getLibraryName() + "/" + resource.getResourceName(), key -> checksum(resource));
  }

  private static String checksum(Resource resource) {
    CRC32 sum = new CRC32();
    try (InputStream content = new CheckedInputStream(resource.getInputStream(), sum)) {
      content.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return Long.toHexString(sum.getValue());
  }

  private final class Fingerprinted extends ResourceWrapper {

    /** The same for as long as the application runs. */
    private volatile String path;

    Fingerprinted(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      if (path == null) {
        String bare = super.getRequestPath();
        path = bare + (bare.contains("?") ? "&" : "?") + "f=" + fingerprint(getWrapped());
      }
      return path;
    }
  }
}
