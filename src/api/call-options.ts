/** What an `AbortSignal` has that is used here; its own type is not known in every program. */
export interface Signal {
  readonly aborted: boolean
  throwIfAborted(): void
}

/** How files are looked for. */
export interface FilesOptions {
  /** Only the nominations that git says were changed since the linter's `base`. */
  readonly changed?: boolean | undefined
  /** Ends the call between two files: it then throws the signal's reason. */
  readonly signal?: Signal | undefined
}

/** How a text is repaired. */
export interface FixTextOptions {
  /** Repair words too, where only one reading is possible; check the result. */
  readonly suggestions?: boolean | undefined
}

/** How files are repaired. */
export interface FixFilesOptions extends FilesOptions, FixTextOptions {
  /** Write no file. */
  readonly dry?: boolean | undefined
}
