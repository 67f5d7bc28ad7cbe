// Where a report is published to: one commit of one repository, and the pull request it belongs to.
export interface Target {
  readonly owner: string;
  readonly repo: string;
  /** Full id of the commit that was judged. */
  readonly headSha: string;
  /** Null for a push, a merge queue or a schedule. */
  readonly pullNumber: number | null;
  /** Name of the check run; it also tells the comments of two uses of the action apart. */
  readonly checkName: string;
  /** Origin of the pages people see, `https://github.com` or the Enterprise Server's. */
  readonly serverUrl: string;
  /** The workflow run, where details can be read; null where there is none. */
  readonly runUrl: string | null;
}
