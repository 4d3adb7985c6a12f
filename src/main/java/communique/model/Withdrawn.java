package communique.model;

import communique.model.Editorial.Withdrawal;

/**
 * What is left of a record that was withdrawn: nothing that it said.
 *
 * @param kind the record's class
 * @param id its id
 * @param withdrawal the day and the reason
 */
public record Withdrawn(Class<? extends Entry> kind, String id, Withdrawal withdrawal) {}
