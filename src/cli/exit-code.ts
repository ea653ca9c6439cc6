/** Sets the exit code of the command that ran. */
export type SetExitCode = (code: number) => void
