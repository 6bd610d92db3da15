/** What a command of the shell reads from and writes to. */
export interface CommandIo {
  /** A file by its name, absolute or relative to where the person stands. */
  readFile: (path: string) => Promise<Uint8Array>;
  out: (text: string) => void;
  err: (text: string) => void;
}

/** What a command that makes files has besides. */
export interface WritingIo extends CommandIo {
  /** Writes a file, by its name as a person gives it; one that is there is replaced. */
  writeFile: (path: string, bytes: Uint8Array) => Promise<void>;
}
