// A rule: one file, one page in docs/rules, one test. It returns drafts; the engine stamps the rest.
import type { Draft } from './finding.ts';
import type { Run, Subject } from './assessed-document.ts';

/** `done` means error where the row declares done, else warning; `configured` means error where configuration names the document, else warning. */
export type DefaultSeverity = 'error' | 'warning' | 'notice' | 'done' | 'configured';

interface Rule_<D> {
  readonly id: string;
  readonly severity: DefaultSeverity;
  /** One line for tables and `explain`. */
  readonly summary: string;
  /** Set where it also judges pages whose paths alone are followed: all of them, those whose paths must exist, or those that somebody named. */
  readonly follows?: 'all' | 'existing' | 'named';
  /** Judges one document. Synchronous and pure: everything it needs is in the subject. */
  check?(subject: Subject): Iterable<D>;
  /** Judges the run as a whole: deleted or unreadable documents, configuration. Its drafts name their path. */
  checkRun?(run: Run): Iterable<D & { readonly path: string }>;
}

/** One message of a rule; both texts are templates, see `fillMessage`. */
interface Message {
  /** What is wrong, as a sentence. */
  readonly says: string;
  /** What a reader can do about it; null where the message says that already. */
  readonly do: string | null;
}

type Messages = Readonly<Record<string, Message>>;

export interface Rule extends Rule_<Draft> {
  /** By message id. */
  readonly messages: Messages;
}

/** Ties the message ids a rule uses to the messages it has, so that a missing one does not compile. */
export function defineRule<const Own extends Messages>(
  rule: Rule_<Draft & { readonly messageId: keyof Own }> & { readonly messages: Own },
): Rule {
  return rule;
}
