package fr.pix.certif.shared.jobs;

import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** A lease as the properties with which an execution is started. */
final class RunProperties {

  private RunProperties() {}

  static Properties of(Lease lease) {
    Properties properties = new Properties();
    properties.setProperty("runId", Long.toString(lease.runId()));
    properties.setProperty("fence", Integer.toString(lease.fence()));
    properties.setProperty("slice", Integer.toString(lease.slice().number()));
    properties.setProperty("slices", Integer.toString(lease.slice().of()));
    ConfigProvider.getConfig()
        .getOptionalValue("certif." + lease.job() + ".chunk-size", String.class)
        .ifPresent(size -> properties.setProperty("chunkSize", size));
    return properties;
  }

  static Lease lease(String job, Properties properties) {
    return new Lease(
        Long.parseLong(properties.getProperty("runId")),
        job,
        new Slice(number(properties, "slice", "0"), number(properties, "slices", "1")),
        number(properties, "fence", null));
  }

  static int chunkSize(Properties properties) {
    return number(properties, "chunkSize", null);
  }

  private static int number(Properties properties, String name, String otherwise) {
    String value = properties.getProperty(name, "");
    return Integer.parseInt(value.isEmpty() ? otherwise : value);
  }
}
