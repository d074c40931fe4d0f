package fr.pix.certif.shared.support;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
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

  private final Map<String, String> fingerprints = new ConcurrentHashMap<>();

  public FingerprintedResources(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name) {
    return fingerprinted(super.createResource(name));
  }

  @Override
  public Resource createResource(String name, String library) {
    return fingerprinted(super.createResource(name, library));
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

    Fingerprinted(Resource wrapped) {
      super(wrapped);
    }

    @Override
    public String getRequestPath() {
      String path = super.getRequestPath();
      return path + (path.contains("?") ? "&" : "?") + "f=" + fingerprint(getWrapped());
    }
  }
}
