package communique.cli;

import communique.cli.screen.Screen;

/**
 * Where a command prints.
 *
 * @param out what was asked for
 * @param err everything else
 */
record Terminal(Screen out, Screen err) {}
