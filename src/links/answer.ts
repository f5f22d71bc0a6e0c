/** What asking one link came to. */
export interface Answer {
  /**
   * `ok`: 2xx, maybe after redirects. `gone`: 404, 410, or no such host. `unknown`: anything that proves nothing (time ran out, refused,
   * 401, 403, 429, 5xx, trouble with TLS). `excluded`: not asked, by the configuration or by the guard.
   */
  readonly state: 'ok' | 'gone' | 'unknown' | 'excluded'
  /** What was met, as a clause that begins small and ends without a full stop: `the server answers 404 Not Found`. */
  readonly reason: string
  /** The addresses that the servers sent us on to, in order. */
  readonly redirects: readonly string[]
  /** The address to write instead, where the move is permanent and the new address answers. */
  readonly movedTo: string | null
  /** Who excluded it; set for `excluded` only. */
  readonly excludedBy?: 'configuration' | 'guard'
}
