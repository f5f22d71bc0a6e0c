/** The answer to one link. */
export interface Answer {
  /**
   * `ok`: 2xx, possibly after redirects. `gone`: 404, 410, or no such host. `unknown`: anything that proves nothing (timeout, refused, 401, 403,
   * 429, 5xx, TLS trouble). `excluded`: not requested, because of the configuration or the guard.
   */
  readonly state: 'ok' | 'gone' | 'unknown' | 'excluded'
  /** What happened, as a clause in lower case without a full stop: `the server answers 404 Not Found`. */
  readonly reason: string
  /** The addresses that servers redirected to, in order. */
  readonly redirects: readonly string[]
  /** The address to write instead, where the redirects are permanent and the new address answers. */
  readonly movedTo: string | null
  /** Set for `excluded` only. */
  readonly excludedBy?: 'configuration' | 'guard'
}
