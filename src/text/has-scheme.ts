// Whether a link's destination is an address with a scheme, which leads out of the repository.
import { EXTENSIONS } from './file-names.ts';

/** A file and a line, as editors write them: `x.rs:40` has the form of a scheme and is none. */
const EDITOR = /^[\w.+-]{1,200}\.([a-z0-9]{1,10}):\d{1,7}(?:[-–:]\d{1,7})?$/i;

/** True for `https:…`, `mailto:…`, `vscode:…`; false for a path, and for a file of a known kind with a line behind it. */
export function hasScheme(url: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url)) return false;
  const ending = EDITOR.exec(url)?.[1]?.toLowerCase();
  return ending === undefined || !EXTENSIONS.has(ending);
}
