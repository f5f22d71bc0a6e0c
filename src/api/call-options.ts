/** The part of `AbortSignal` that is used here; not every program has its type. */
export interface Signal {
  readonly aborted: boolean
  throwIfAborted(): void
}

/** Which files are linted. */
export interface FilesOptions {
  /** Only the nominations that changed since the linter's `base`, according to git. */
  readonly changed?: boolean | undefined
  /** Ends the call between two files; it then throws the signal's reason. */
  readonly signal?: Signal | undefined
}

export interface FixTextOptions {
  /** Repair words too, where only one reading is possible; check the result. */
  readonly suggestions?: boolean | undefined
}

export interface FixFilesOptions extends FilesOptions, FixTextOptions {
  /** Write no file. */
  readonly dry?: boolean | undefined
}
