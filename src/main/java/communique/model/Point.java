package communique.model;

/** What a sheet can bring up as a point of its brief or its background. */
public sealed interface Point extends Named permits Claim, Occasion, Statement {}
