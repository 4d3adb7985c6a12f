package communique.cli.line;

/**
 * What a command is done with: the one word on its line that is not an option.
 *
 * @param label what the help calls it
 * @param required whether there is nothing to do without it
 * @param description what the help says, in whole sentences
 */
public record Operand(String label, boolean required, String description) {

  String shown() {
    return required ? label : "[" + label + "]";
  }
}
