/** Why the command could not do its work: one line for the person, exit status 2, nothing written. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}
